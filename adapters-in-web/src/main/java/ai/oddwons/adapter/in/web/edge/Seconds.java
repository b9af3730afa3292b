package ai.oddwons.adapter.in.web.edge;

import java.time.Duration;

/** Headers speak in whole seconds. */
public final class Seconds {
  private Seconds() {}

  /** At least one, so that nobody is told to try again at once. */
  public static long roundedUp(Duration duration) {
    long whole = duration.getSeconds() + (duration.getNano() > 0 ? 1 : 0);
    return Math.max(1, whole);
  }
}
