package ai.oddwons.application.usecase;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run knew of one venue.
 *
 * @param coveredUntil when that run began to read it, null when there was none
 * @param ended when that run ended, null when there was none
 * @param listed how many markets the last complete listing up to then had, null when there was none
 */
record Past(@Nullable Instant coveredUntil, @Nullable Instant ended, @Nullable Long listed) {

  static Past of(Platform platform, @Nullable JobRun previous) {
    if (previous == null) {
      return new Past(null, null, null);
    }
    Long listed =
        previous.report().venues().stream()
            .filter(report -> report.platform().equals(platform))
            .map(report -> listedBy(report.coverage()))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(null);
    return new Past(previous.startedAt(), previous.finishedAt(), listed);
  }

  private static @Nullable Long listedBy(Coverage coverage) {
    return coverage.complete() ? Long.valueOf(coverage.listed()) : coverage.previouslyListed();
  }

  /**
   * Whether a run is missing between that one and this. Half a cycle is for runs that start late,
   * and one that took long has itself swallowed the moments it missed.
   */
  boolean isLongBefore(Instant start, Duration cycle) {
    return coveredUntil != null
        && coveredUntil.plus(cycle.multipliedBy(3).dividedBy(2)).isBefore(start)
        && (ended == null || ended.plus(cycle).isBefore(start));
  }
}
