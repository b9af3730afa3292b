package ai.oddwons.bootstrap.command;

import java.util.concurrent.CountDownLatch;

/** Waits for the signal to end, then gives the main thread the time to close what it opened. */
final class SignalTermination implements Termination {
  private static final long LONGEST_CLOSING_MILLIS = 30_000;

  /** Returns once the process was told to end (SIGTERM, Ctrl-C), while it still lives. */
  @Override
  public void await() {
    CountDownLatch told = new CountDownLatch(1);
    Thread closer = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  told.countDown();
                  joinAtMost(closer);
                },
                "termination"));
    awaitUninterruptibly(told);
  }

  /**
   * The JVM halts when its hooks have returned: this one stays until the main thread has closed.
   */
  private static void joinAtMost(Thread closer) {
    try {
      closer.join(LONGEST_CLOSING_MILLIS);
    } catch (InterruptedException halted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException goOn) {
        // Only the signal ends the wait.
      }
    }
  }
}
