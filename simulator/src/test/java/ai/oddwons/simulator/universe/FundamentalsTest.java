package ai.oddwons.simulator.universe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.simulator.Wire;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FundamentalsTest {
  private static final long NOW = Wire.NOW.getEpochSecond();
  private static final Universe UNIVERSE = new Universe(11, 12_000);

  /** The same with news, one every ten seconds over all events. */
  private static final Universe BUSY = new Universe(11, 12_000, NOW, 10);

  private static List<Occurrence> events(Structure structure) {
    return UNIVERSE
        .events(Venue.KALSHI, 0, NOW, NOW)
        .filter(event -> event.kind().structure() == structure)
        .filter(event -> event.kind() != Kind.COMBO)
        .toList();
  }

  /** Over many events a value now is, on average, the value at the end: nothing drifts. */
  @ParameterizedTest
  @EnumSource(Structure.class)
  void valuesShouldNotDriftUntilTheEnd(Structure structure) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (Occurrence event : events(structure)) {
      for (int ahead = 0; ahead < 6; ahead++) {
        Occurrence later = UNIVERSE.find(event.slot(), event.generation() + ahead).orElseThrow();
        double start = Fundamentals.at(later, later.opens() + later.lifeSeconds() / 3)[0];
        double step = Fundamentals.at(later, later.closes())[0] - start;
        sum += step;
        squares += step * step;
        count++;
      }
    }
    assertThat(count).isGreaterThan(50);
    assertThat(sum / count).isCloseTo(0, within(4 * Math.sqrt(squares) / count));
  }

  /** News only lets more of the same be known earlier. */
  @ParameterizedTest
  @EnumSource(Structure.class)
  void valuesShouldNotDriftAcrossNews(Structure structure) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (Occurrence quiet : events(structure)) {
      Occurrence event = BUSY.find(quiet.slot(), quiet.generation()).orElseThrow();
      long told = event.newsAt(NOW + 86_400);
      if (told > 0) {
        double step = Fundamentals.at(event, told)[0] - Fundamentals.at(event, told - 1)[0];
        sum += step;
        squares += step * step;
        count++;
      }
    }
    assertThat(count).isGreaterThan(30);
    assertThat(squares).isPositive();
    assertThat(sum / count).isCloseTo(0, within(4 * Math.sqrt(squares) / count));
  }

  @Test
  void exclusiveSetsShouldSumToOne() {
    for (Structure structure : List.of(Structure.EXCLUSIVE, Structure.BUCKETS)) {
      for (Occurrence event : events(structure)) {
        assertThat(Arrays.stream(Fundamentals.at(event, NOW)).sum()).isCloseTo(1, within(1e-9));
      }
    }
  }

  @Test
  void laddersShouldBeMonotone() {
    for (Occurrence event : events(Structure.LADDER)) {
      assertThat(Fundamentals.at(event, NOW)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
    for (Occurrence event : events(Structure.DEADLINES)) {
      assertThat(Fundamentals.at(event, NOW)).isSorted();
    }
  }

  @ParameterizedTest
  @EnumSource(Structure.class)
  void valuesShouldEndAtNothingOrAll(Structure structure) {
    for (Occurrence event : events(structure)) {
      assertThat(Arrays.stream(Fundamentals.at(event, event.closes())).boxed())
          .allMatch(value -> value == 0 || value == 1);
    }
  }
}
