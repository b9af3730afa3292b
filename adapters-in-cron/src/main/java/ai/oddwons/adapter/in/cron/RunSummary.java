package ai.oddwons.adapter.in.cron;

import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Coverage.Verification;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line that says what a run did. */
final class RunSummary {
  private RunSummary() {}

  static String of(JobRun run) {
    String head =
        String.format(
            Locale.ROOT,
            "%s %s in %.1f s",
            run.job().slug(),
            run.status().name().toLowerCase(Locale.ROOT),
            seconds(run));
    String venues =
        run.report().venues().stream().map(RunSummary::venue).collect(Collectors.joining("; "));
    String failure = run.report().failure();
    return head + (venues.isEmpty() ? "" : ": " + venues) + (failure == null ? "" : ": " + failure);
  }

  /** With what got how far. */
  static String withFunnel(JobRun run) {
    List<Funnel.Step> steps = run.report().funnel().steps();
    return of(run)
        + steps.stream().map(RunSummary::step).collect(Collectors.joining(", ", ": ", ""));
  }

  private static String step(Funnel.Step step) {
    return String.format(Locale.ROOT, "%,d %s", step.passed(), step.name().replace('_', ' '));
  }

  private static double seconds(JobRun run) {
    Instant end = run.finishedAt() == null ? run.startedAt() : run.finishedAt();
    return Duration.between(run.startedAt(), end).toMillis() / 1000.0;
  }

  private static String venue(VenueReport report) {
    Coverage coverage = report.coverage();
    return String.format(
            Locale.ROOT,
            "%s %,d listed%s, %,d stored (%s), %d pages%s, %,d new, %,d changed, %,d snapshots,"
                + " %,d rejected",
            report.platform(),
            coverage.listed(),
            change(coverage),
            coverage.stored(),
            percent(coverage),
            coverage.pagesClosed(),
            coverage.complete() ? "" : " (incomplete)",
            report.markets().count("new"),
            report.markets().count("changed"),
            report.snapshots(),
            report.rejected().total())
        + verification(coverage.verification())
        + (report.failure() == null ? "" : ", failed: " + report.failure());
  }

  private static String change(Coverage coverage) {
    Long change = coverage.change();
    return change == null ? "" : String.format(Locale.ROOT, " (%+,d)", change);
  }

  /** Cut, never rounded up: 100 % is said only of all. */
  private static String percent(Coverage coverage) {
    if (coverage.listed() == 0) {
      return "nothing to store";
    }
    long tenths = coverage.stored() * 1_000 / coverage.listed();
    return String.format(Locale.ROOT, "%d.%d %%", tenths / 10, tenths % 10);
  }

  private static String verification(@Nullable Verification check) {
    return check == null
        ? ""
        : String.format(
            Locale.ROOT,
            ", second listing %,d: %,d only there, %,d only here",
            check.listed(),
            check.onlyThere(),
            check.onlyHere());
  }
}
