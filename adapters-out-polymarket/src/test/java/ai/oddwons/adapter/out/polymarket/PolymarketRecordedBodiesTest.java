package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.BodyTally;
import ai.oddwons.application.port.out.ContractSteps;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

final class PolymarketRecordedBodiesTest {

  private static Mono<BodyTally> reading(String json) {
    return new PolymarketRecordedBodies(InstantSource.fixed(StubVenue.NOW))
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "http_get_events_keyset.json,             4",
    "http_get_markets_keyset.json,            1",
    "http_get_markets_keyset_closed.json,     1",
    "http_get_clob_market.json,               1",
    "http_get_clob_markets_compact.json,      1",
    "http_get_book.json,                      0",
    "http_post_books.json,                    0",
    "http_get_prices_history.json,            0"
  })
  void readShouldFindTheMarketsOfEveryBody(String fixture, long markets) {
    BodyTally tally = reading(StubVenue.fixture(fixture)).as(ContractSteps::only);

    assertThat(tally.objects()).isEqualTo(markets);
    assertThat(tally.read()).isEqualTo(markets);
    assertThat(tally.lost()).isZero();
  }

  @Test
  void readShouldAccountForEveryObject() {
    BodyTally tally =
        reading(StubVenue.fixture("http_get_events_keyset_last.json")).as(ContractSteps::only);

    assertThat(tally.objects()).isEqualTo(9);
    assertThat(tally.lost()).isZero();
    assertThat(tally.rejected().counts())
        .isEqualTo(Map.of("malformed_condition_id", 1L, "unknown_shape", 1L));
    assertThat(tally.flagged().counts())
        .isEqualTo(Map.of("missing_condition_id", 1L, "placeholder", 2L, "crossed_quote", 1L));
  }

  @Test
  void readShouldUnderstandASimplifiedMarketOfTheClob() {
    BodyTally tally =
        reading(
                """
                {"data":[{"condition_id":"0x%s","accepting_orders":true,"active":true,
                  "tokens":[{"token_id":"11","outcome":"Yes","price":0.4},
                            {"token_id":"12","outcome":"No","price":0.6}],
                  "rewards":{"min_size":0}}],"next_cursor":"LTE="}
                """
                    .formatted("ab".repeat(32)))
            .as(ContractSteps::only);

    assertThat(tally.read()).isEqualTo(1);
    assertThat(tally.flagged().counts()).containsKey("title_missing");
  }

  @Test
  void readShouldCountWhatIsNoJson() {
    BodyTally tally = reading("<html>").as(ContractSteps::only);

    assertThat(tally.objects()).isEqualTo(1);
    assertThat(tally.rejected().counts()).isEqualTo(Map.of("not_json", 1L));
  }
}
