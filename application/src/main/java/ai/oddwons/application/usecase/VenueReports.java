package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.run.VenueReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the venues of one run have told so far; they report side by side. */
final class VenueReports {
  private final Queue<VenueReport> reports = new ConcurrentLinkedQueue<>();
  private final Queue<StoreFailure> failures = new ConcurrentLinkedQueue<>();

  void add(VenueReport report) {
    reports.add(report);
  }

  /** A store of ours failed under a venue, whose report is added apart. */
  void add(StoreFailure failure) {
    failures.add(failure);
  }

  /** By platform. */
  List<VenueReport> sorted() {
    return reports.stream().sorted(Comparator.comparing(VenueReport::platform)).toList();
  }

  /** The first failure of a store, if there was any. */
  Optional<StoreFailure> storeFailure() {
    return Optional.ofNullable(failures.peek());
  }
}
