package ai.oddwons.adapter.in.web.run;

import ai.oddwons.domain.run.VenueReport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run did at one venue; each map counts by reason.
 *
 * @param markets {@code new}, {@code changed}, {@code unchanged}
 * @param snapshots rows written to the history of prices
 * @param drift signs that the venue's wire has changed
 * @param failure why it could not be read to the end
 */
record VenueBody(
    String platform,
    CoverageBody coverage,
    Map<String, Long> markets,
    long snapshots,
    Map<String, Long> rejected,
    Map<String, Long> flagged,
    Map<String, Long> drift,
    long tookMs,
    @Nullable String failure) {

  static VenueBody of(VenueReport report) {
    return new VenueBody(
        report.platform().slug(),
        CoverageBody.of(report.coverage()),
        report.markets().counts(),
        report.snapshots(),
        report.rejected().counts(),
        report.flagged().counts(),
        report.drift().counts(),
        report.took().toMillis(),
        report.failure());
  }
}
