package ai.oddwons.application.usecase;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.VenueReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run knew of one venue.
 *
 * @param coveredUntil when that run began to read it, null when there was none
 * @param listed how many markets it listed, null unless its listing was complete
 */
record Past(@Nullable Instant coveredUntil, @Nullable Long listed) {

  static Past of(Platform platform, @Nullable JobRun previous) {
    if (previous == null) {
      return new Past(null, null);
    }
    Long listed =
        previous.report().venues().stream()
            .filter(report -> report.platform().equals(platform))
            .filter(report -> report.coverage().complete())
            .map(Past::listedBy)
            .findFirst()
            .orElse(null);
    return new Past(previous.startedAt(), listed);
  }

  private static Long listedBy(VenueReport report) {
    return report.coverage().listed();
  }
}
