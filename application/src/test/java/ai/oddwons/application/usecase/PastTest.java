package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PastTest {
  private static final Platform EAST = new Platform("east");
  private static final Instant START = SampleVenue.NOON;
  private static final Duration CYCLE = Duration.ofMinutes(15);

  private static JobRun run(Duration took, Coverage coverage) {
    VenueReport report =
        new VenueReport(
            EAST, coverage, Tally.NONE, 0, Tally.NONE, Tally.NONE, Tally.NONE, took, null);
    return new JobRun(
        new RunId(new UUID(1, 1)),
        JobName.COLLECT,
        START,
        START.plus(took),
        RunStatus.DONE,
        new RunReport(List.of(report), Funnel.EMPTY, null));
  }

  private static Coverage coverage(boolean complete, @Nullable Long before) {
    return new Coverage(1, complete, 7, 7, before, null);
  }

  @Test
  void ofShouldKnowNothingWithoutAnEarlierRun() {
    assertThat(Past.of(EAST, null)).isEqualTo(new Past(null, null, null));
    assertThat(Past.of(EAST, null).isLongBefore(START, CYCLE)).isFalse();
  }

  @Test
  void ofShouldTakeTheCountOfTheLastCompleteListing() {
    Duration took = Duration.ofMinutes(1);

    assertThat(Past.of(EAST, run(took, coverage(true, 5L))).listed()).isEqualTo(7);
    assertThat(Past.of(EAST, run(took, coverage(false, 5L))).listed()).isEqualTo(5);
    assertThat(Past.of(EAST, run(took, coverage(false, null))).listed()).isNull();
  }

  @Test
  void ofShouldKnowNoCountOfAVenueThatRunDidNotRead() {
    Past past = Past.of(new Platform("west"), run(CYCLE, coverage(true, null)));

    assertThat(past).isEqualTo(new Past(START, START.plus(CYCLE), null));
  }

  @ParameterizedTest
  @CsvSource({
    "PT1M, PT22M30S, false",
    "PT1M, PT22M31S, true",
    "PT20M, PT35M, false",
    "PT20M, PT35M1S, true"
  })
  void isLongBeforeShouldAllowForLateAndForLongRuns(Duration took, Duration pause, boolean missed) {
    Past past = Past.of(EAST, run(took, coverage(true, null)));

    assertThat(past.isLongBefore(START.plus(pause), CYCLE)).isEqualTo(missed);
  }
}
