package ai.oddwons.adapter.out.kalshi;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Notes how long anybody wanted to wait, and lets nobody wait. */
final class HastyScheduler implements Scheduler {
  /** What is put off for longer is a time-out, and none is meant to strike. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public Disposable schedule(Runnable task) {
    return Schedulers.parallel().schedule(task);
  }

  @Override
  public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
    Duration wait = Duration.of(delay, unit.toChronoUnit());
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      return Disposables.single();
    }
    waits.add(wait);
    return schedule(task);
  }

  @Override
  public Worker createWorker() {
    return Schedulers.parallel().createWorker();
  }
}
