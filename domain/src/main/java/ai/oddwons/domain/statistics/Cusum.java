package ai.oddwons.domain.statistics;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The two-sided cumulative sum chart (Page 1954): adds up what exceeds an allowance, and so finds
 * slow drifts that no single value shows.
 *
 * @param allowance k, zero or more, in standard deviations: half the shift worth finding
 * @param decisionInterval h, above zero, in standard deviations. With k = 0.5, normal noise gives a
 *     false alarm every 470 steps or so at h = 5, and every 9,600 at h = 8
 */
public record Cusum(double allowance, double decisionInterval) {
  public Cusum {
    Require.notNegative("an allowance", allowance);
    Require.positive("a decision interval", decisionInterval);
  }

  /** The side on which values left their usual level. */
  public enum Direction {
    UP,
    DOWN
  }

  /**
   * What has been added up so far.
   *
   * @param up zero or more, in standard deviations
   * @param down zero or more, in standard deviations
   */
  public record Sums(double up, double down) {
    public static final Sums ZERO = new Sums(0, 0);

    public Sums {
      Require.notNegative("a sum upwards", up);
      Require.notNegative("a sum downwards", down);
    }
  }

  /**
   * A series read to its first alarm, or to its end.
   *
   * @param alarmIndex zero-based, empty when there was no alarm
   * @param direction null when there was no alarm
   * @param sums after the last value that was read, which is the alarm's own
   */
  public record Run(OptionalInt alarmIndex, @Nullable Direction direction, Sums sums) {}

  /** One more value: up' = max(0, up + z - k), down' = max(0, down - z - k). */
  public Sums step(Sums before, double z) {
    Require.finite("z", z);
    return new Sums(
        Math.max(0, before.up() + z - allowance), Math.max(0, before.down() - z - allowance));
  }

  /** Null while neither sum exceeds the decision interval; of two that do, the larger. */
  public @Nullable Direction alarm(Sums sums) {
    if (Math.max(sums.up(), sums.down()) <= decisionInterval) {
      return null;
    }
    return sums.up() >= sums.down() ? Direction.UP : Direction.DOWN;
  }

  /** Reads a series from zero until the first alarm. */
  public Run run(double... series) {
    Sums sums = Sums.ZERO;
    for (int i = 0; i < series.length; i++) {
      sums = step(sums, series[i]);
      Direction direction = alarm(sums);
      if (direction != null) {
        return new Run(OptionalInt.of(i), direction, sums);
      }
    }
    return new Run(OptionalInt.empty(), null, sums);
  }
}
