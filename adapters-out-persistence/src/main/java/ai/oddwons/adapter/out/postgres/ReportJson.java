package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Coverage.Verification;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run's report as it stands in the column {@code job_runs.report}. Rows live longer than
 * programs: keys may be added here and never change their meaning; what an older row lacks is read
 * as none.
 */
record ReportJson(
    @Nullable List<VenueJson> venues, @Nullable List<StepJson> funnel, @Nullable String failure) {

  static ReportJson of(RunReport report) {
    return new ReportJson(
        report.venues().stream().map(VenueJson::of).toList(),
        report.funnel().steps().stream().map(StepJson::of).toList(),
        report.failure());
  }

  RunReport toReport() {
    return new RunReport(
        orNone(venues).stream().map(VenueJson::toReport).toList(),
        new Funnel(orNone(funnel).stream().map(StepJson::toStep).toList()),
        failure);
  }

  /**
   * @param took ISO 8601, such as {@code PT12.5S}
   */
  record VenueJson(
      String platform,
      CoverageJson coverage,
      @Nullable Map<String, Long> markets,
      long snapshots,
      @Nullable Map<String, Long> rejected,
      @Nullable Map<String, Long> flagged,
      @Nullable Map<String, Long> drift,
      String took,
      @Nullable String failure) {

    static VenueJson of(VenueReport report) {
      return new VenueJson(
          report.platform().slug(),
          CoverageJson.of(report.coverage()),
          report.markets().counts(),
          report.snapshots(),
          report.rejected().counts(),
          report.flagged().counts(),
          report.drift().counts(),
          report.took().toString(),
          report.failure());
    }

    VenueReport toReport() {
      return new VenueReport(
          new Platform(platform),
          coverage.toCoverage(),
          tally(markets),
          snapshots,
          tally(rejected),
          tally(flagged),
          tally(drift),
          Duration.parse(took),
          failure);
    }
  }

  /** See {@link Coverage}. */
  record CoverageJson(
      int pagesClosed,
      boolean complete,
      long listed,
      long stored,
      @Nullable Long previouslyListed,
      @Nullable VerificationJson verification) {

    static CoverageJson of(Coverage coverage) {
      Verification verification = coverage.verification();
      return new CoverageJson(
          coverage.pagesClosed(),
          coverage.complete(),
          coverage.listed(),
          coverage.stored(),
          coverage.previouslyListed(),
          verification == null ? null : VerificationJson.of(verification));
    }

    Coverage toCoverage() {
      return new Coverage(
          pagesClosed,
          complete,
          listed,
          stored,
          previouslyListed,
          verification == null ? null : verification.toVerification());
    }
  }

  /** See {@link Verification}. */
  record VerificationJson(
      long listed, long onlyThere, long onlyHere, @Nullable List<MarketJson> samples) {

    static VerificationJson of(Verification verification) {
      return new VerificationJson(
          verification.listed(),
          verification.onlyThere(),
          verification.onlyHere(),
          verification.samples().stream().map(MarketJson::of).toList());
    }

    Verification toVerification() {
      return new Verification(
          listed, onlyThere, onlyHere, orNone(samples).stream().map(MarketJson::toId).toList());
    }
  }

  /** See {@link MarketId}. */
  record MarketJson(String platform, String id) {

    static MarketJson of(MarketId market) {
      return new MarketJson(market.platform().slug(), market.nativeId());
    }

    MarketId toId() {
      return new MarketId(new Platform(platform), id);
    }
  }

  /** See {@link Funnel.Step}. */
  record StepJson(String name, long passed, @Nullable Map<String, Long> dropped) {

    static StepJson of(Funnel.Step step) {
      return new StepJson(step.name(), step.passed(), step.dropped().counts());
    }

    Funnel.Step toStep() {
      return new Funnel.Step(name, passed, tally(dropped));
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static Tally tally(@Nullable Map<String, Long> counts) {
    return counts == null ? Tally.NONE : new Tally(counts);
  }
}
