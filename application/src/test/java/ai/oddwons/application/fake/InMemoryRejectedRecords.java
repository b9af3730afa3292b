package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.KeptRejection;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.application.port.out.RejectedRecords;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the newest so many of each venue and reason, the newest in front. */
public final class InMemoryRejectedRecords implements RejectedRecords {
  private static final int USUAL_CAP = 200;

  private final int cap;
  private final Deque<KeptRejection> kept = new ArrayDeque<>();
  private final Outage outage = new Outage();

  public InMemoryRejectedRecords() {
    this(USUAL_CAP);
  }

  /** With another number of records to keep of each venue and reason. */
  public InMemoryRejectedRecords(int cap) {
    this.cap = cap;
  }

  @Override
  public Mono<Void> keep(RunId run, List<Rejection> rejections, Instant at) {
    Instant keptAt = at.truncatedTo(ChronoUnit.MICROS);
    return outage.run(() -> keepAll(run, rejections, keptAt));
  }

  @Override
  public Flux<KeptRejection> listNewest(Platform platform, int limit) {
    int most = ListLimit.check(limit);
    return outage.list(() ->
        all().stream()
            .filter(rejection -> rejection.platform().equals(platform))
            .limit(most)
            .toList());
  }

  /** All that is kept of all venues, newest first. */
  public synchronized List<KeptRejection> all() {
    return List.copyOf(kept);
  }

  public Outage outage() {
    return outage;
  }

  private synchronized void keepAll(RunId run, List<Rejection> rejections, Instant at) {
    newestOf(rejections).forEach(rejection -> kept.addFirst(KeptRejection.of(run, rejection, at)));
    Map<Group, Integer> seen = new HashMap<>();
    kept.removeIf(rejection ->
        seen.merge(new Group(rejection.platform(), rejection.reason()), 1, Integer::sum) > cap);
  }

  private List<Rejection> newestOf(List<Rejection> rejections) {
    Map<Group, Integer> seen = new HashMap<>();
    List<Rejection> newest = new ArrayList<>();
    for (Rejection rejection : rejections.reversed()) {
      Group group = new Group(rejection.platform(), KeptRejection.reasonOf(rejection));
      if (seen.merge(group, 1, Integer::sum) <= cap) {
        newest.add(rejection);
      }
    }
    return newest.reversed();
  }

  private record Group(Platform platform, String reason) {}
}
