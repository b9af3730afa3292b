package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Here a market is what has a ticker and a status. */
final class RecordedMarketsTest {
  private int broken;
  private final List<String> found = new ArrayList<>();
  private final RecordedMarkets markets =
      new RecordedMarkets(
          object -> object.has("ticker") && object.has("status"),
          (market, event) -> found.add(market.path("ticker").asString("odd")));

  private void read(String json) {
    markets.read(
        new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
        () -> broken++);
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
        "{'ticker':'A','status':'open'}\n<html></html>\n{'ticker':'B','status':'open'}",
        "{'ticker':'A','status':'open'}\n{'ticker':'X','sta\n{'ticker':'B','status':'open'}",
        "{'ticker':'A','status':'open'}\n{'ticker':'X','status':\n{'ticker':'B','status':'open'}",
        "not json\n[{'ticker':'A','status':'open'}]\n[{'ticker':'B','status':'open'}]",
        "{'ticker':'A','status':'open'}\n{'ticker':'B','status':'open'}\n{'ticker':'X','st"
      })
  void readShouldLoseNoneButABrokenValue(String json) {
    read(json);

    assertThat(found).containsExactly("A", "B");
    assertThat(broken).isEqualTo(1);
  }

  @Test
  void readShouldTakeABrokenIndentedBodyForOne() {
    read(
        "{\n  'markets': [\n    {'ticker': 'A'},\n    {'ticker': 'B'\n    {'ticker': 'C'}\n  ]\n}");

    assertThat(found).isEmpty();
    assertThat(broken).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\n{'ticker':'A','status':'open'},\n{'ticker':'X',},\n{'ticker':'B','status':'open'}\n]",
        "[\n  {\n    'ticker':'A','status':'open'\n  },\n  {\n    'ticker':,\n    'legs':[\n      {'ticker':'Y','status':'open'}]\n  },\n  {\n    'ticker':'B','status':'open'\n  }\n]",
        "[{'ticker':'A','status':'open'},{'ticker':'B','status':'open'},{'ticker':'X','st",
        "\uFEFF[{'ticker':'A','status':'open'}]\n{x\n{'ticker':'B','status':'open'}"
      })
  void readShouldLoseNoneButABrokenElement(String json) {
    read(json);

    assertThat(found).containsExactly("A", "B");
    assertThat(broken).isEqualTo(1);
  }

  @Test
  void readShouldBearAnyNumberOfBrokenValues() {
    read("{'ticker':}\n".repeat(50_000) + "{'ticker':'A','status':'open'}");

    assertThat(found).containsExactly("A");
    assertThat(broken).isEqualTo(50_000);
  }

  @Test
  void readShouldLeaveTheRecordingOpen() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream recording =
        new ByteArrayInputStream("{} {x".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    markets.read(recording, () -> broken++);

    assertThat(closed).isFalse();
  }

  @Test
  void readShouldGoOnBehindALongBrokenBody() {
    String padding = " ".repeat(50_000);
    read("{'a':" + padding + "}" + padding + "\n{'ticker':'A','status':'open'}");

    assertThat(found).containsExactly("A");
    assertThat(broken).isEqualTo(1);
  }

  @Test
  void readShouldTakeACutArchiveForABrokenValue() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(
          "{\"ticker\":\"A\",\"status\":\"open\"}\n"
              .repeat(5_000)
              .getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

    markets.read(new GZIPInputStream(new ByteArrayInputStream(cut)), () -> broken++);

    assertThat(found).isNotEmpty();
    assertThat(broken).isEqualTo(1);
  }

  @Test
  void readShouldFailWithItsStream() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk gone");
          }
        };

    assertThatThrownBy(() -> markets.read(failing, () -> broken++))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk gone");
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
