package ai.oddwons.application.usecase;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.CollectionGap;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.VenueReport;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** One collection, as far as detecting needs to know it. */
record CollectedCycle(RunId run, Instant began, Instant ended, List<VenueReport> venues) {

  static CollectedCycle of(JobRun run) {
    Instant ended = Objects.requireNonNull(run.finishedAt(), "a run that has ended");
    return new CollectedCycle(run.id(), run.startedAt(), ended, run.report().venues());
  }

  /** Within which its readings were stored. */
  TimeWindow window() {
    return new TimeWindow(began, ended.plusMillis(1));
  }

  /**
   * Whether this is a stretch without any run that ended when this one began. A listing that breaks
   * off leaves a gap as well, back to the run before; but that run was judged, and so is what this
   * one did read.
   */
  boolean followed(CollectionGap gap) {
    return gap.run().equals(run) && !gap.until().isAfter(began);
  }

  /** Venues of which every open market was read: what brought nothing new stands unchanged. */
  List<Platform> readWhole() {
    return platforms(true);
  }

  /** Venues of which a part was not read: what brought nothing is not known. */
  List<Platform> readInPart() {
    return platforms(false);
  }

  private List<Platform> platforms(boolean complete) {
    return venues.stream()
        .filter(venue -> venue.coverage().complete() == complete)
        .map(VenueReport::platform)
        .toList();
  }
}
