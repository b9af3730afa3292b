package ai.oddwons.bootstrap.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the process alive after it was told to end (SIGTERM, Ctrl-C) until it has closed what it opened.
 * To be the outermost resource of a command: closed last, it lets the process go.
 */
final class Termination implements AutoCloseable {
  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(30);

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Runnable> tidings = new CopyOnWriteArrayList<>();

  private Termination() {}

  static Termination watch() {
    Termination termination = new Termination();
    Runtime.getRuntime().addShutdownHook(new Thread(termination::end, "termination"));
    return termination;
  }

  /** What to do, at once and briefly, when the signal comes. */
  void onSignal(Runnable action) {
    tidings.add(action);
  }

  /** Returns once the process was told to end. */
  void await() {
    uninterruptibly(
        () -> {
          told.await();
          return true;
        });
  }

  @Override
  public void close() {
    closed.countDown();
  }

  /** The JVM halts when its hooks have returned: this one stays until all is closed. */
  private void end() {
    tidings.forEach(Runnable::run);
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
