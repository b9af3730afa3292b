package ai.oddwons.adapter.in.cron;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.RunStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunSummaryTest {

  @Test
  void summaryShouldSayWhatARunDid() {
    assertThat(
            RunSummary.of(
                Runs.ended(RunStatus.DONE, List.of(Runs.kalshi(Runs.whole(), null)), null)))
        .isEqualTo(
            "collect done in 12.3 s: kalshi 100,001 listed (+11), 100,000 stored (99.9 %),"
                + " 52 pages, 40 new, 5 changed, 1,234 snapshots, 1 rejected");
  }

  @Test
  void summaryShouldSayWhereAVenueBrokeOff() {
    Coverage broken = new Coverage(2, false, 4, 4, null, null);

    assertThat(
            RunSummary.of(
                Runs.ended(RunStatus.PARTIAL, List.of(Runs.kalshi(broken, "timed out")), null)))
        .startsWith(
            "collect partial in 12.3 s: kalshi 4 listed, 4 stored (100.0 %), 2 pages (incomplete)")
        .endsWith("1 rejected, failed: timed out");
  }

  @Test
  void summaryShouldCompareBothListings() {
    assertThat(
            RunSummary.of(
                Runs.ended(RunStatus.DONE, List.of(Runs.kalshi(Runs.verified(), null)), null)))
        .endsWith(", second listing 11: 1 only there, 0 only here");
  }

  @Test
  void summaryShouldNotCallNothingAHundredPercent() {
    Coverage nothing = new Coverage(1, true, 0, 0, null, null);

    assertThat(RunSummary.of(Runs.ended(RunStatus.DONE, List.of(Runs.kalshi(nothing, null)), null)))
        .contains("0 stored (nothing to store)");
  }

  @Test
  void summaryShouldSayWhyAWholeRunFailed() {
    assertThat(RunSummary.of(Runs.ended(RunStatus.FAILED, List.of(), "database: disk full")))
        .isEqualTo("collect failed in 12.3 s: database: disk full");
  }
}
