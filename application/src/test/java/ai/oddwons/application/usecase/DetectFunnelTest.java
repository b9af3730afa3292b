package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.watch.CycleReport;
import ai.oddwons.domain.pattern.watch.PatternWatch.Lesson;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DetectFunnelTest {
  private static Step step(CycleReport sum, String name) {
    return DetectFunnel.of(sum, Lesson.NOTHING, 0, 0).steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static CycleReport sum(long suspected, long believed, long zones) {
    return new CycleReport(
        9, 9, Tally.NONE, 40, suspected, believed, zones, Tally.of("cooling_down"), List.of());
  }

  @Test
  void correctionShouldLeaveOutZones() {
    CycleReport sum = sum(5, 2, 4);
    assertThat(step(sum, "past_correction").passed()).isEqualTo(2);
    assertThat(step(sum, "past_correction").dropped())
        .isEqualTo(new Tally(Map.of("not_improbable_enough", 3L)));
    assertThat(step(sum, "zones").passed()).isEqualTo(4);
  }

  @Test
  void correctionShouldDropNothingWhereAllThatWasSuspectedIsBelieved() {
    assertThat(step(sum(2, 2, 7), "past_correction").dropped()).isEqualTo(Tally.NONE);
  }

  @Test
  void sumShouldAddZonesOfAllCycles() {
    CycleReport both = sum(5, 2, 4).plus(sum(1, 1, 3));
    assertThat(both.believed()).isEqualTo(3);
    assertThat(both.zones()).isEqualTo(7);
    assertThat(both.suspected()).isEqualTo(6);
  }
}
