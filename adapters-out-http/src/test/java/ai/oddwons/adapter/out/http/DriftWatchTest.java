package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.run.Tally;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DriftWatchTest {
  private static final Shape MARKET =
      new Shape("market", Set.of("note"), Set.of("tick_size"), Set.of("ticker"));

  private final DriftWatch watch = new DriftWatch();

  @Test
  void lookShouldBeContentWithKnownRetiredAndExpectedFields() {
    look("{\"ticker\":\"A\",\"note\":null,\"tick_size\":1}");

    assertThat(watch.tally()).isEqualTo(Tally.NONE);
  }

  @Test
  void lookShouldCountUnknownAndMissingFieldsByName() {
    look("{\"ticker\":\"A\",\"brand_new\":1}");
    look("{\"ticker\":null,\"brand_new\":2}");

    assertThat(watch.tally())
        .isEqualTo(
            new Tally(
                Map.of("unknown_field:market.brand_new", 2L, "missing_field:market.ticker", 1L)));
  }

  @Test
  void lookShouldHoldOnlySoManyNames() {
    for (int i = 0; i < 1_000; i++) {
      look("{\"ticker\":\"A\",\"field%d\":1}".formatted(i));
    }

    assertThat(watch.tally().counts()).hasSize(DriftWatch.MOST_NAMES + 1);
    assertThat(watch.tally().count(DriftWatch.OTHERS)).isEqualTo(1_000 - DriftWatch.MOST_NAMES);
  }

  @Test
  void unknownValueShouldCutAndCleanWhatComesFromOutside() {
    watch.unknownValue(MARKET, "status", "a\nb" + "x".repeat(1_000));

    String name = watch.tally().counts().keySet().iterator().next();
    assertThat(name).startsWith("unknown_value:market.status=a?bx").hasSizeLessThan(100);
  }

  @Test
  void publishShouldCountByName() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    DriftMeter meter = new DriftMeter("kalshi", meters);

    meter.publish(Tally.of("unknown_field:market.x"));
    meter.publish(new Tally(Map.of("unknown_field:market.x", 4L)));

    assertThat(
            meters
                .get("oddwons.venue.drift")
                .tag("sign", "unknown_field:market.x")
                .counter()
                .count())
        .isEqualTo(5);
  }

  private void look(String json) {
    watch.look(MARKET, JsonBody.of(json).tree());
  }
}
