package ai.oddwons.architecture.planted.bootstrap;

/** Waits for the time to pass. */
final class Sleeper {
  private Sleeper() {}

  static void rest() throws InterruptedException {
    Thread.sleep(1);
  }
}
