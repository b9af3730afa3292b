package ai.oddwons.adapter.in.cron;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Coverage.Verification;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sample runs. */
final class Runs {
  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private Runs() {}

  static JobRun running() {
    return new JobRun(
        new RunId(new UUID(0, 1)), JobName.COLLECT, NOON, null, RunStatus.RUNNING, RunReport.EMPTY);
  }

  static JobRun ended(RunStatus status, List<VenueReport> venues, @Nullable String failure) {
    return new JobRun(
        new RunId(new UUID(0, 1)),
        JobName.COLLECT,
        NOON,
        NOON.plusMillis(12_340),
        status,
        new RunReport(venues, Funnel.EMPTY, failure));
  }

  static JobRun ended(JobName job, Funnel funnel) {
    return new JobRun(
        new RunId(new UUID(0, 1)),
        job,
        NOON,
        NOON.plusMillis(12_340),
        RunStatus.DONE,
        new RunReport(List.of(), funnel, null));
  }

  static VenueReport kalshi(Coverage coverage, @Nullable String failure) {
    return new VenueReport(
        new Platform("kalshi"),
        coverage,
        new Tally(Map.of("new", 40L, "changed", 5L)),
        1_234,
        Tally.of("no_title"),
        Tally.NONE,
        Tally.NONE,
        Duration.ofSeconds(12),
        failure);
  }

  static Coverage whole() {
    return new Coverage(52, true, 100_001, 100_000, 99_990L, null);
  }

  static Coverage verified() {
    return new Coverage(52, true, 10, 10, null, new Verification(11, 1, 0, List.of()));
  }
}
