package ai.oddwons.application.usecase;

import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.run.VenueReport;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The funnel of a collection: listed, then readable, then different from what we knew. */
final class CollectFunnel {
  private CollectFunnel() {}

  static Funnel of(List<VenueReport> reports) {
    long listed = sum(reports, report -> report.coverage().listed());
    long stored = sum(reports, report -> report.coverage().stored());
    long snapshots = sum(reports, VenueReport::snapshots);
    Tally rejected = reports.stream().map(VenueReport::rejected).reduce(Tally.NONE, Tally::plus);
    return new Funnel(
        List.of(
            new Step("listed", listed, Tally.NONE),
            new Step("stored", stored, rejected),
            new Step("snapshots", snapshots, quiet(stored - snapshots))));
  }

  /** Markets whose quote stood still, so that no snapshot was due. */
  private static Tally quiet(long count) {
    return count > 0 ? new Tally(Map.of("quote_unchanged", count)) : Tally.NONE;
  }

  private static long sum(List<VenueReport> reports, ToLongFunction<VenueReport> count) {
    return reports.stream().mapToLong(count).sum();
  }
}
