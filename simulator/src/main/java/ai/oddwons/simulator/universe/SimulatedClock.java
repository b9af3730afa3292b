package ai.oddwons.simulator.universe;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time inside the universe: starts at an instant and runs {@code speed} times as fast as outside. */
public final class SimulatedClock implements InstantSource {
  private final InstantSource outside;
  private final Instant outsideStart;
  private final Instant start;
  private final double speed;

  /**
   * @param speed simulated seconds per real second; 0 stands still
   */
  public SimulatedClock(InstantSource outside, Instant start, double speed) {
    this.outside = outside;
    this.outsideStart = outside.instant();
    this.start = start;
    this.speed = speed;
  }

  @Override
  public Instant instant() {
    long passed = Duration.between(outsideStart, outside.instant()).toMillis();
    return start.plusMillis((long) (passed * speed));
  }

  /** Epoch seconds, which is what the universe reckons in. */
  public long second() {
    return instant().getEpochSecond();
  }
}
