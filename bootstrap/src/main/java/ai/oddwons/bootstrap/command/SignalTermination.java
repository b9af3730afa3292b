package ai.oddwons.bootstrap.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The signal to this process (SIGTERM, Ctrl-C). Keeps it alive until it has closed what it opened.
 */
final class SignalTermination implements Termination {
  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(30);

  private final AtomicBoolean watching = new AtomicBoolean();
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();

  @Override
  public void await() {
    watch();
    uninterruptibly(() -> {
      told.await();
      return true;
    });
  }

  @Override
  public void onWish(Runnable action) {
    actions.add(action);
    watch();
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void watch() {
    if (watching.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "termination"));
    }
  }

  /** The JVM halts when its hooks have returned: this one stays until all is closed. */
  private void end() {
    actions.forEach(Runnable::run);
    told.countDown();
    uninterruptibly(() -> closed.await(LONGEST_CLOSING.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static void uninterruptibly(Wait wait) {
    while (true) {
      try {
        wait.run();
        return;
      } catch (InterruptedException goOn) {
        // Only what is waited for ends the wait.
      }
    }
  }

  /** A wait that may be interrupted. */
  @FunctionalInterface
  private interface Wait {
    boolean run() throws InterruptedException;
  }
}
