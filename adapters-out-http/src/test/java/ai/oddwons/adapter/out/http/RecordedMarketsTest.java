package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Here a market is what has a ticker and a status. */
final class RecordedMarketsTest {
  private final List<String> found = new ArrayList<>();
  private final RecordedMarkets markets =
      new RecordedMarkets(
          object -> object.has("ticker") && object.has("status"),
          (market, event) -> found.add(market.path("ticker").asString("odd")));

  private void read(String json) {
    markets.read(
        new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'ticker':'A','status':'open'} {'ticker':'B','status':'open'}",
        "[{'ticker':'A','status':'open'},{'ticker':'B','status':'open'}]",
        "{'markets':[{'ticker':'A'},{'ticker':'B'}],'cursor':''}",
        "{'events':[{'markets':[{'ticker':'A'}]},{'markets':[{'ticker':'B'}]}]}",
        "{'event':{'markets':[{'ticker':'A'},{'ticker':'B'}]},'markets':[{'ticker':'A'},{'ticker':'B'}]}",
        "{'event':{'markets':null},'markets':[{'ticker':'A'},{'ticker':'B'}]}",
        "{'event':{'markets':[]},'markets':[{'ticker':'A'},{'ticker':'B'}]}",
        "{'market':{'ticker':'A','status':'open'},'more':{'market':{'ticker':'B','status':'open'}}}",
        "{'A':{'ticker':'A','status':'open'},'B':{'ticker':'B','status':'open'}}",
        "{'markets':{'A':{'ticker':'A','status':'open'},'B':{'ticker':'B','status':'open'}}}",
        "{'request':{'url':'x'},'response':{'body':{'markets':[{'ticker':'A'},{'ticker':'B'}]}}}"
      })
  void readShouldFindTheMarketsInEveryEnvelope(String json) {
    read(json);

    assertThat(found).containsExactly("A", "B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'markets':[{'market_ticker':'A','candlesticks':[]}]}",
        "{'orderbooks':[{'ticker':'A','orderbook_fp':{}}]}",
        "{'market':{'note':'none'}}",
        "null",
        "7"
      })
  void readShouldTakeNothingElseForAMarket(String json) {
    read(json);

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'markets':[{'ticker':'A'},17]}", "{'markets':[{'ticker':'A'},{}]}"})
  void readShouldHandOnWhateverStandsAmongMarkets(String json) {
    read(json);

    assertThat(found).containsExactly("A", "odd");
  }

  @ParameterizedTest
  @ValueSource(strings = "{'ticker':'A','status':'open','legs':[{'ticker':'B','status':'open'}]}")
  void readShouldNotLookInsideOfAMarket(String json) {
    read(json);

    assertThat(found).containsExactly("A");
  }
}
