package ai.oddwons.domain.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a history usually lies and how far it usually strays, by median and median absolute
 * deviation (MAD), so that an old outlier does not hide a new one (Hampel 1974).
 *
 * @param median in the unit of the history
 * @param mad the median distance from that median, same unit, zero or more
 */
public record RobustBaseline(double median, double mad) {
  /** The MAD of a normal distribution times this is its standard deviation: 1/Phi^-1(3/4). */
  public static final double NORMAL_CONSISTENCY = 1.4826;

  public RobustBaseline {
    Require.finite("a median", median);
    Require.notNegative("a MAD", mad);
  }

  /** Empty when there is no history. */
  public static Optional<RobustBaseline> tryOf(double... history) {
    OptionalDouble median = Median.of(history);
    if (median.isEmpty()) {
      return Optional.empty();
    }
    double middle = median.getAsDouble();
    double[] distances = Arrays.stream(history).map(value -> Math.abs(value - middle)).toArray();
    return Optional.of(new RobustBaseline(middle, Median.of(distances).orElseThrow()));
  }

  /**
   * How many robust standard deviations a value lies from the median: (x - median)/(1.4826 MAD).
   * Empty when the MAD is zero, that is, when more than half of the history is one and the same
   * value: such a history has no scale, and any other value would be infinitely far away.
   */
  public OptionalDouble z(double value) {
    double scale = NORMAL_CONSISTENCY * mad;
    return scale == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((Require.finite("a value", value) - median) / scale);
  }
}
