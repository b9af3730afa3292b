package ai.oddwons.application.fake;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.VenueReport;
import ai.oddwons.domain.run.WholeListing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps runs and their leases; several threads may ask at once. */
public final class InMemoryJobLedger implements JobLedger {
  private static final String ORDER = "runs";
  private static final Comparator<JobRun> NEWEST_FIRST =
      Comparator.comparing(JobRun::startedAt).thenComparing(run -> run.id().toString()).reversed();

  private final Map<RunId, Entry> entries = new HashMap<>();
  private final Map<Platform, WholeListing> listings = new TreeMap<>();
  private final Outage outage = new Outage();

  @Override
  public Mono<Admission> admit(RunId run, JobName job, Instant at, Instant until) {
    return outage.find(() -> admitNow(run, job, toMicros(at), toMicros(until)));
  }

  @Override
  public Mono<Boolean> extend(RunId run, Instant until) {
    return outage.find(() -> extendNow(run, toMicros(until)));
  }

  @Override
  public Mono<Void> finish(JobRun run) {
    refuseRunning(run);
    return outage.run(() -> finishNow(run));
  }

  @Override
  public Mono<Slice<JobRun>> listRuns(Filter filter, PageRequest page) {
    return outage.find(() ->
        Slices.cut(
            runsOf(filter.job()).toList(), ORDER, run -> List.of(run.id().toString()), page));
  }

  @Override
  public Flux<JobRun> listEnded(JobName job, Instant after, int limit) {
    int most = ListLimit.check(limit);
    return outage.list(() ->
        runsOf(Optional.of(job)).toList().reversed().stream()
            .filter(run -> run.status() != RunStatus.RUNNING)
            .filter(run -> run.startedAt().isAfter(toMicros(after)))
            .limit(most)
            .toList());
  }

  @Override
  public Mono<JobRun> findLatest(JobName job, Set<RunStatus> statuses) {
    return outage.find(() ->
        runsOf(Optional.of(job))
            .filter(run -> statuses.contains(run.status()))
            .findFirst()
            .orElse(null));
  }

  @Override
  public Flux<WholeListing> findWholeListings() {
    return outage.find(this::wholeListings).flatMapIterable(all -> all);
  }

  private synchronized List<WholeListing> wholeListings() {
    return List.copyOf(listings.values());
  }

  /** Every run, newest first. */
  public List<JobRun> all() {
    return runsOf(Optional.empty()).toList();
  }

  public Outage outage() {
    return outage;
  }

  private synchronized Admission admitNow(RunId run, JobName job, Instant at, Instant until) {
    abandonLapsed(run, job, at);
    JobRun holder = holderOf(job);
    if (holder != null && !holder.id().equals(run)) {
      return new Admission.Busy(holder);
    }
    JobRun begun =
        holder == null
            ? new JobRun(run, job, at, null, RunStatus.RUNNING, RunReport.EMPTY)
            : holder;
    entries.put(run, new Entry(begun, until));
    return new Admission.Granted(begun);
  }

  private void abandonLapsed(RunId asking, JobName job, Instant at) {
    entries.replaceAll((id, entry) ->
        entry.run().job() == job && entry.holdsLock() && entry.hasLapsed(at) && !id.equals(asking)
            ? entry.abandoned()
            : entry);
  }

  private @Nullable JobRun holderOf(JobName job) {
    return entries.values().stream()
        .filter(entry -> entry.run().job() == job && entry.holdsLock())
        .map(Entry::run)
        .findFirst()
        .orElse(null);
  }

  private synchronized boolean extendNow(RunId run, Instant until) {
    Entry entry = entries.get(run);
    if (entry == null || !entry.holdsLock()) {
      return false;
    }
    entries.put(run, new Entry(entry.run(), until));
    return true;
  }

  private synchronized void finishNow(JobRun ended) {
    Entry entry = entries.get(ended.id());
    if (entry != null && entry.holdsLock()) {
      entries.put(ended.id(), entry.endedAs(ended));
      ended.report().venues().stream()
          .filter(report -> report.coverage().complete())
          .forEach(report -> noteWhole(report, entry.run()));
    }
  }

  private void noteWhole(VenueReport report, JobRun run) {
    listings.merge(
        report.platform(),
        new WholeListing(report.platform(), run.id(), run.startedAt()),
        (old, fresh) -> fresh.asOf().isBefore(old.asOf()) ? old : fresh);
  }

  private synchronized Stream<JobRun> runsOf(Optional<JobName> job) {
    return entries.values().stream()
        .map(Entry::run)
        .filter(run -> job.isEmpty() || job.get() == run.job())
        .sorted(NEWEST_FIRST)
        .toList()
        .stream();
  }

  private static void refuseRunning(JobRun run) {
    if (run.status() == RunStatus.RUNNING) {
      throw new IllegalArgumentException("a run that is still at work cannot be finished");
    }
  }

  private static Instant toMicros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private record Entry(JobRun run, Instant leaseUntil) {
    boolean holdsLock() {
      return run.status() == RunStatus.RUNNING;
    }

    boolean hasLapsed(Instant at) {
      return !at.isBefore(leaseUntil);
    }

    Entry abandoned() {
      return ended(RunStatus.ABANDONED, leaseUntil, run.report());
    }

    Entry endedAs(JobRun ended) {
      return ended(ended.status(), toMicros(ended.finishedAt()), ended.report());
    }

    private Entry ended(RunStatus status, Instant at, RunReport report) {
      return new Entry(
          new JobRun(run.id(), run.job(), run.startedAt(), at, status, report), leaseUntil);
    }
  }
}
