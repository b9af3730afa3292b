package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.statistics.TabledLog;
import java.util.Arrays;

/** Which share of the values counted in one stratum reaches each bin. */
final class Survivors {
  /** Between one in ten and one in a hundred hardly anything is an event. */
  private static final double CORE_BEGINS = 0.1;

  private static final double CORE_ENDS = 0.01;

  private final double[] reaching = new double[Bins.COUNT + 1];
  private final double total;
  private final double seldom;
  private final int tailBin;
  private final double meanLogExcess;
  private final int coreEnd;
  private final double coreExponent;

  /**
   * From the counts of the bins.
   *
   * @param total of all bins
   * @param largest how many of the largest values the tail rests on
   */
  Survivors(DoubleColumn counts, int stratum, double total, int largest) {
    this.total = total;
    double above = 0;
    double sum = 0;
    int bin = Bins.COUNT - 1;
    int beginning = Bins.COUNT;
    double excess = 0;
    double[] counted = counts.cells();
    int first = stratum * Bins.COUNT;
    for (; bin > 0; bin--) {
      double here = counted[first + bin];
      above += here;
      sum += here * Bins.logMiddle(bin);
      reaching[bin] = above;
      if (above >= largest && beginning == Bins.COUNT) {
        beginning = bin;
        excess = sum / above - Math.log(Bins.floor(bin));
      }
    }
    this.seldom = Math.min(1, (above + 1) / total);
    this.tailBin = beginning;
    this.meanLogExcess = excess;
    this.coreEnd = CORE_ENDS * total < largest ? 0 : highest(CORE_ENDS * total);
    this.coreExponent = coreExponent(highest(CORE_BEGINS * total));
  }

  /** The highest bin that so many values reach, 0 when it is the first. */
  private int highest(double values) {
    int bin = Bins.COUNT - 1;
    while (bin > 0 && reaching[bin] < values) {
      bin--;
    }
    return bin;
  }

  private double coreExponent(int coreBegin) {
    return coreBegin == 0 || coreEnd <= coreBegin
        ? 0
        : Math.log(reaching[coreBegin] / reaching[coreEnd])
            / Math.log(Bins.floor(coreEnd) / Bins.floor(coreBegin));
  }

  double total() {
    return total;
  }

  /**
   * The share that reaches the beginning of each bin. Chance bends down: beyond one in a hundred
   * the share is at most a power law through the values before. What lies above it is what true
   * events have added, and what they add must not make the next one look usual.
   */
  double[] shares() {
    double[] shares = counted();
    if (coreExponent == 0) {
      return shares;
    }
    double[] law = powerLaw(coreEnd, -coreExponent);
    for (int bin = coreEnd + 1; bin <= Bins.COUNT; bin++) {
      shares[bin] = Math.min(shares[bin], reaching[coreEnd] / total * law[bin]);
    }
    return shares;
  }

  /**
   * As counted: up to the largest, a power law beyond (its exponent after Hill 1975, from the mean
   * logarithmic excess of those). Where fewer than so many values lie above the first bin nothing
   * can be told of their sizes: all count as equally improbable, as if the next value were one of
   * them too.
   */
  private double[] counted() {
    double[] shares = new double[Bins.COUNT + 1];
    shares[0] = 1;
    if (tailBin == Bins.COUNT) {
      Arrays.fill(shares, 1, shares.length, seldom);
      return shares;
    }
    double each = 1 / total;
    for (int bin = 1; bin <= tailBin; bin++) {
      shares[bin] = reaching[bin] * each;
    }
    double[] law = powerLaw(tailBin, meanLogExcess <= 0 ? 0 : -1 / meanLogExcess);
    for (int bin = tailBin + 1; bin <= Bins.COUNT; bin++) {
      shares[bin] = shares[tailBin] * law[bin];
    }
    return shares;
  }

  /**
   * By how much each bin lies above one of them, to a power, for the bins above it. A doubling
   * further on each value is the same multiple of the one before: few powers are computed.
   */
  private static double[] powerLaw(int from, double exponent) {
    double[] law = new double[Bins.COUNT + 1];
    double eachDoubling = Math.pow(2, exponent);
    for (int bin = from + 1; bin <= Bins.COUNT; bin++) {
      law[bin] =
          bin <= from + Bins.PER_DOUBLING
              ? Math.exp(exponent * TabledLog.log(Bins.floor(bin) / Bins.floor(from)))
              : law[bin - Bins.PER_DOUBLING] * eachDoubling;
    }
    return law;
  }
}
