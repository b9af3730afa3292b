package ai.oddwons.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Closes once: when the owner says so, or else when the JVM ends. Shutdown hooks run side by side,
 * so a hook that closed at once would take the stores away from an owner that is still finishing
 * its work in a hook of its own; hence the time the owner can be given.
 */
final class ClosingAtExit implements AutoCloseable {
  private final Runnable action;
  private final Duration ownerClosesWithin;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::closeAtExit, "embedded-stores-exit");

  ClosingAtExit(Runnable action, Duration ownerClosesWithin) {
    this.action = action;
    this.ownerClosesWithin = ownerClosesWithin;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Works in an interrupted thread as well, which is what a cancelled command closes from. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    try {
      closeOnce();
      forgetHook();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void closeOnce() {
    if (begun.compareAndSet(false, true)) {
      try {
        action.run();
      } finally {
        done.countDown();
      }
    } else {
      awaitDone(Duration.ofMinutes(1));
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // The hook finds its work done.
    }
  }

  private void closeAtExit() {
    awaitDone(ownerClosesWithin);
    closeOnce();
  }

  private void awaitDone(Duration wait) {
    try {
      done.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
