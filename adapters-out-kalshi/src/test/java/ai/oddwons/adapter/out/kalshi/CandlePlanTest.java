package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.PriceHistory.Window;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CandlePlanTest {
  private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"PT30S, 1", "PT1M, 1", "PT59M, 1", "PT1H, 60", "PT23H, 60", "P1D, 1440", "P7D, 1440"})
  void ofShouldTakeTheNearestLengthThatIsNotLonger(Duration step, int minutes) {
    assertThat(plan(Duration.ofDays(1), step).minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({
    "P7D,   PT1H, 1,  59",
    "PT1H,  PT1H, 1,  100",
    "P1D,   PT1M, 1,  6",
    "P7D,   PT1M, 2,  1",
    "P30D,  PT1M, 5,  1",
    "P400D, P1D,  1,  24"
  })
  void ofShouldStayWithinTenThousandCandles(
      Duration length, Duration step, int stretches, int markets) {
    CandlePlan plan = plan(length, step);

    assertThat(plan.stretches()).hasSize(stretches);
    assertThat(plan.markets()).isEqualTo(markets);
    assertThat(plan.stretches().getFirst().from()).isEqualTo(FROM);
    assertThat(plan.stretches().getLast().until()).isEqualTo(FROM.plus(length));
    for (Window stretch : plan.stretches()) {
      long candles =
          Duration.between(stretch.from(), stretch.until()).toMinutes() / plan.minutes() + 1;
      assertThat(candles * plan.markets()).isLessThanOrEqualTo(10_000);
    }
  }

  private static CandlePlan plan(Duration length, Duration step) {
    return CandlePlan.of(new Window(FROM, FROM.plus(length), step), 10_000, 100);
  }
}
