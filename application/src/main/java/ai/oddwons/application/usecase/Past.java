package ai.oddwons.application.usecase;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.JobRun;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run knew of one venue.
 *
 * @param coveredUntil when that run began to read it, null when there was none
 * @param listed how many markets the last complete listing up to then had, null when there was none
 */
record Past(@Nullable Instant coveredUntil, @Nullable Long listed) {

  static Past of(Platform platform, @Nullable JobRun previous) {
    if (previous == null) {
      return new Past(null, null);
    }
    Long listed =
        previous.report().venues().stream()
            .filter(report -> report.platform().equals(platform))
            .map(report -> listedBy(report.coverage()))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(null);
    return new Past(previous.startedAt(), listed);
  }

  private static @Nullable Long listedBy(Coverage coverage) {
    return coverage.complete() ? Long.valueOf(coverage.listed()) : coverage.previouslyListed();
  }
}
