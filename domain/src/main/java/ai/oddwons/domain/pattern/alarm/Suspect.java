package ai.oddwons.domain.pattern.alarm;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.detect.TestSheet;
import ai.oddwons.domain.statistics.CauchyCombination;

/** A market in which one cycle found something improbable. */
final class Suspect {
  private static final CauchyCombination COMBINATION = CauchyCombination.forDiscreteTests();
  private static final double UNTESTED = -1;

  private final int slot;
  private final int event;
  private final double[] decades;

  /**
   * Keeps what a sheet says of a row, which must have a test.
   *
   * @param event the number of the market's event
   */
  Suspect(TestSheet sheet, int i, int event) {
    this.slot = sheet.slot(i);
    this.event = event;
    this.decades = new double[TestSheet.ORDER.size()];
    for (int test = 0; test < decades.length; test++) {
      PatternKind kind = TestSheet.ORDER.get(test);
      float said = kind.isTest() ? sheet.column(kind)[i] : Float.NaN;
      decades[test] = Float.isNaN(said) ? UNTESTED : said;
    }
  }

  int slot() {
    return slot;
  }

  int event() {
    return event;
  }

  /** The one that was the most improbable. */
  PatternKind kind() {
    return TestSheet.ORDER.get(rarest());
  }

  /** The chance of its statistic. No combination makes the market rarer than that. */
  double test() {
    return chance(decades[rarest()]);
  }

  private int rarest() {
    int rarest = 0;
    for (int test = 1; test < decades.length; test++) {
      rarest = decades[test] > decades[rarest] ? test : rarest;
    }
    return rarest;
  }

  /** The chance of all that was tested there, combined after Cauchy. */
  double market() {
    double[] chances = new double[decades.length];
    double[] weights = new double[decades.length];
    for (int test = 0; test < decades.length; test++) {
      boolean tested = decades[test] >= 0;
      chances[test] = tested ? chance(decades[test]) : 1;
      weights[test] = tested ? weight(TestSheet.ORDER.get(test)) : 0;
    }
    return Math.max(COMBINATION.combine(chances, weights).orElse(1), Double.MIN_NORMAL);
  }

  /** As a probability. */
  static double chance(double decades) {
    return Math.pow(10, -decades);
  }

  /**
   * Jumps and bursts are what most is to be learnt from: the others share as much as one of them.
   */
  private static double weight(PatternKind kind) {
    return switch (kind) {
      case PRICE_JUMP, VOLUME_BURST -> 4;
      case SLOW_DRIFT,
          REVERSAL,
          LIQUIDITY_SHIFT,
          STALE_QUOTE,
          BOOK_IMBALANCE,
          EXPIRY_DRIFT,
          LONGSHOT_ZONE ->
          1;
    };
  }
}
