package ai.oddwons.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CountersTest {
  private static final RollingCounter THREE_STEPS = new RollingCounter(3);

  private static List<Double> counts(Double... counts) {
    return Arrays.asList(counts);
  }

  @Test
  void incrementsShouldBeUnknownWhereTheCounterFell() {
    assertThat(CumulativeCounter.increments(counts(100.0, 130.0, 130.0, 190.0, 12.0, 30.0)))
        .containsExactly(30.0, 0.0, 60.0, null, 18.0);
  }

  @Test
  void incrementsShouldBeUnknownNextToAMissingReading() {
    assertThat(CumulativeCounter.increments(counts(1.0, null, 5.0, 7.0)))
        .containsExactly(null, null, 2.0);
  }

  @Test
  void incrementsShouldBeOneFewerThanReadings() {
    assertThat(CumulativeCounter.increments(List.of())).isEmpty();
    assertThat(CumulativeCounter.increments(List.of(5.0))).isEmpty();
    assertThat(CumulativeCounter.increments(List.of(0.0, 0.0))).containsExactly(0.0);
  }

  @Test
  void inflowsShouldAddWhatDroppedOutOfTheWindow() {
    assertThat(THREE_STEPS.inflows(counts(30.0, 28.0, 41.0, 36.0), counts(10.0, 12.0, 8.0)))
        .containsExactly(8.0, 25.0, 3.0);
  }

  @Test
  void inflowsShouldGoOnFromTheirOwnResults() {
    Samples.of(200, random -> random.ints(20, 0, 50).asDoubleStream().boxed().toList())
        .forEach(truth -> {
          List<Double> rolling = new ArrayList<>();
          for (int end = 3; end <= truth.size(); end++) {
            rolling.add(truth.subList(end - 3, end).stream().mapToDouble(in -> in).sum());
          }
          assertThat(THREE_STEPS.inflows(rolling, truth.subList(0, 3)))
              .isEqualTo(truth.subList(3, truth.size()));
        });
  }

  @Test
  void inflowsShouldUseTheNewestHistoryAndMissTheRest() {
    List<Double> rolling = counts(30.0, 28.0, 41.0, 36.0, 40.0);

    assertThat(THREE_STEPS.inflows(rolling, counts(99.0, 10.0, 12.0, 8.0)))
        .containsExactly(8.0, 25.0, 3.0, 12.0);
    assertThat(THREE_STEPS.inflows(rolling, counts(12.0, 8.0)))
        .containsExactly(null, 25.0, 3.0, null);
    assertThat(THREE_STEPS.inflows(rolling, List.of())).containsOnlyNulls().hasSize(4);
  }

  @Test
  void inflowsShouldBeUnknownWhenAReadingIsMissingOrRestated() {
    assertThat(THREE_STEPS.inflows(counts(30.0, null, 41.0, 36.0), counts(10.0, 12.0, 8.0)))
        .containsExactly(null, null, 3.0);
    assertThat(THREE_STEPS.inflows(counts(30.0, 5.0), counts(10.0, 12.0, 8.0)))
        .containsExactly((Double) null);
    assertThat(THREE_STEPS.inflows(counts(30.0, 20.0), counts(10.0, 12.0, 8.0)))
        .containsExactly(0.0);
  }

  @Test
  void inflowsShouldBeOneFewerThanReadings() {
    assertThat(THREE_STEPS.inflows(List.of(), counts(1.0, 2.0, 3.0))).isEmpty();
    assertThat(THREE_STEPS.inflows(counts(6.0), counts(1.0, 2.0, 3.0))).isEmpty();
    assertThatThrownBy(() -> new RollingCounter(0)).hasMessageContaining("was 0");
  }
}
