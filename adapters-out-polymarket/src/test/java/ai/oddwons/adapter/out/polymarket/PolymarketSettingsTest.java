package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.adapter.out.polymarket.PolymarketSettings.Batches;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolymarketSettingsTest {

  @Test
  void defaultsShouldNameThePublicServices() {
    PolymarketSettings settings = PolymarketSettings.defaults();

    assertThat(settings.gamma().baseUrl()).hasToString("https://gamma-api.polymarket.com");
    assertThat(settings.clob().baseUrl()).hasToString("https://clob.polymarket.com");
    assertThat(settings.data().baseUrl()).hasToString("https://data-api.polymarket.com");
  }

  @Test
  void defaultsShouldOutlastAQueueingDelay() {
    assertThat(PolymarketSettings.defaults().gamma().callTimeout())
        .isGreaterThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @CsvSource({
    "0,   100, 500, 20, 4",
    "501, 100, 500, 20, 4",
    "50,  101, 500, 20, 4",
    "50,  100, 501, 20, 4",
    "50,  100, 500, 21, 4",
    "50,  100, 500, 20, 0"
  })
  void batchesShouldStayWithinWhatTheVenueTakes(
      int events, int markets, int books, int conditions, int atOnce) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Batches(events, markets, books, conditions, Duration.ofDays(7), atOnce, 1_000));
  }

  @Test
  void batchesShouldTakeTheVenuesOwnLimits() {
    Batches largest = new Batches(500, 100, 500, 20, Duration.ofDays(7), 64, 1_000);

    assertThat(largest.eventsPerPage()).isEqualTo(500);
  }
}
