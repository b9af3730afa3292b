package ai.oddwons.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CoolDownTest {
  private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
  private static final CoolDown DAY = new CoolDown(Duration.ofDays(1));

  private static Sighting seen(String event, int minute) {
    return new Sighting(event, START.plus(Duration.ofMinutes(minute)));
  }

  @Test
  void keepShouldTakeOneCasePerEventAndWindow() {
    assertThat(DAY.keep(List.of())).isEmpty();
    assertThat(DAY.keep(List.of(seen("a", 0), seen("b", 1), seen("a", 5), seen("b", 1_600))))
        .containsExactly(0, 1, 3);
  }

  @Test
  void keepShouldTakeASignalOnceTheWindowHasPassed() {
    assertThat(DAY.keep(List.of(seen("a", 0), seen("a", 1_439)))).containsExactly(0);
    assertThat(DAY.keep(List.of(seen("a", 0), seen("a", 1_440)))).containsExactly(0, 1);
  }

  @Test
  void keepShouldMeasureFromTheLastCaseAndNotFromTheLastSignal() {
    assertThat(DAY.keep(List.of(seen("a", 0), seen("a", 1_000), seen("a", 1_500))))
        .containsExactly(0, 2);
  }

  @Test
  void keepShouldGoByTimeWhateverTheGivenOrder() {
    assertThat(DAY.keep(List.of(seen("a", 1_500), seen("a", 1_000), seen("a", 0))))
        .containsExactly(0, 2);
    assertThat(DAY.keep(List.of(seen("a", 7), seen("a", 7)))).containsExactly(0);
  }

  @Test
  void keepShouldTakeAllWhenThereIsNoWindow() {
    assertThat(new CoolDown(Duration.ZERO).keep(List.of(seen("a", 7), seen("a", 7)))).hasSize(2);
    assertThatThrownBy(() -> new CoolDown(Duration.ofSeconds(-1))).hasMessageContaining("zero");
    assertThatThrownBy(() -> seen(" ", 0)).hasMessageContaining("event");
  }

  @Test
  void keepShouldNeverTakeTwoOfOneEventWithinAWindowAndMissNone() {
    Samples.of(
            200,
            random ->
                random
                    .ints(40, 0, 10_000)
                    .mapToObj(minute -> seen("e" + random.nextInt(4), minute))
                    .toList())
        .forEach(sightings -> {
          List<Integer> kept = DAY.keep(sightings);
          for (int i = 0; i < sightings.size(); i++) {
            int one = i;
            assertThat(kept.stream().anyMatch(other -> covers(sightings, other, one)))
                .as("sighting %s", i)
                .isNotEqualTo(kept.contains(i));
          }
        });
  }

  /** Whether a case of the same event is younger than a window when another sighting is made. */
  private static boolean covers(List<Sighting> sightings, int first, int second) {
    Sighting earlier = sightings.get(first);
    Sighting later = sightings.get(second);
    Duration age = Duration.between(earlier.at(), later.at());
    return first != second
        && earlier.event().equals(later.event())
        && !age.isNegative()
        && age.compareTo(DAY.window()) < 0;
  }
}
