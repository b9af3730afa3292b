package ai.oddwons.domain.pattern.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** Series made by hand. */
final class Toys {
  static final int START = 1_791_158_400;
  static final int STEP = 300;

  private Toys() {}

  /** Readings at these seconds, of which nothing else is known. */
  static Points at(int... seconds) {
    double[] numbers = new double[seconds.length * 6];
    Arrays.fill(numbers, Double.NaN);
    for (int row = 0; row < seconds.length; row++) {
      numbers[row * 6] = seconds[row];
    }
    return Points.of(seconds.length, numbers);
  }

  /** A market that was watched for so many days, one reading a day. */
  static Points days(int days) {
    int[] seconds = new int[days + 1];
    for (int day = 0; day <= days; day++) {
      seconds[day] = day * 86_400;
    }
    return at(seconds);
  }

  static Series fair(int days) {
    return new Series("fair", days(days), null);
  }

  static Series labelled(Truth... truth) {
    return new Series("labelled", days(1), List.of(truth));
  }

  static Truth jump(long start, long end) {
    return new Truth(Truth.Kind.JUMP, start, end);
  }

  /** What finds jumps and says decades. */
  static AlarmLog decades(List<Series> series) {
    return new AlarmLog(new Measure("toy", Truth.Kind.JUMP, OptionalDouble.of(0.001)), series);
  }

  /**
   * Every five minutes: a price that takes small steps, one large one at a row, some ten trades
   * each.
   */
  static Points walk(int rows, int jumpAt, long seed) {
    Random random = new Random(seed);
    double[] numbers = new double[rows * 6];
    double price = 0.4;
    for (int row = 0; row < rows; row++) {
      price += (random.nextInt(3) - 1) * 0.005 + (row == jumpAt ? 0.3 : 0);
      price = Math.clamp(price, 0.05, 0.95);
      double[] point = {
        START + (double) row * STEP,
        price - 0.01,
        price + 0.01,
        price,
        row * 50.0 + row % 2,
        row * 10.0
      };
      System.arraycopy(point, 0, numbers, row * 6, 6);
    }
    return Points.of(rows, numbers);
  }
}
