package ai.oddwons.adapter.in.web.run;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.run.Coverage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a venue a run has seen.
 *
 * @param complete whether the listing was followed to its last page
 * @param change growth against the last complete run, in markets
 */
record CoverageBody(
    int pagesClosed,
    boolean complete,
    long listed,
    long stored,
    @Nullable Long previouslyListed,
    @Nullable Long change,
    @Nullable Verification verification) {

  static CoverageBody of(Coverage coverage) {
    return new CoverageBody(
        coverage.pagesClosed(),
        coverage.complete(),
        coverage.listed(),
        coverage.stored(),
        coverage.previouslyListed(),
        coverage.change(),
        Verification.of(coverage.verification()));
  }

  /**
   * What a second listing of the same venue said.
   *
   * @param onlyThere open there and missing in ours
   * @param onlyHere open in ours and missing there
   * @param samples some ids that only the second listing holds
   */
  record Verification(long listed, long onlyThere, long onlyHere, List<String> samples) {

    static @Nullable Verification of(Coverage.@Nullable Verification verification) {
      return verification == null
          ? null
          : new Verification(
              verification.listed(),
              verification.onlyThere(),
              verification.onlyHere(),
              verification.samples().stream().map(MarketId::nativeId).toList());
    }
  }
}
