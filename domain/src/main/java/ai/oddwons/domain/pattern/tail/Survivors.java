package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.DoubleColumn;

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

  Survivors(DoubleColumn counts, int stratum, double total) {
    this.total = total;
    double above = 0;
    double sum = 0;
    int bin = Bins.COUNT - 1;
    int beginning = Bins.COUNT;
    double excess = 0;
    for (; bin > 0; bin--) {
      double here = counts.get(stratum, bin);
      above += here;
      sum += here * Bins.logMiddle(bin);
      reaching[bin] = above;
      if (above >= EmpiricalTail.LARGEST && beginning == Bins.COUNT) {
        beginning = bin;
        excess = sum / above - Math.log(Bins.floor(bin));
      }
    }
    this.seldom = Math.min(1, (above + 1) / total);
    this.tailBin = beginning;
    this.meanLogExcess = excess;
    this.coreEnd = CORE_ENDS * total < EmpiricalTail.LARGEST ? 0 : highest(CORE_ENDS * total);
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
   * The share that reaches the beginning of a bin. Chance bends down: beyond one in a hundred the
   * share is at most a power law through the values before. What lies above it is what true events
   * have added, and what they add must not make the next one look usual.
   */
  double share(int bin) {
    double counted = counted(bin);
    if (bin <= coreEnd || coreExponent == 0) {
      return counted;
    }
    double ratio = Bins.floor(bin) / Bins.floor(coreEnd);
    return Math.min(counted, reaching[coreEnd] / total * Math.pow(ratio, -coreExponent));
  }

  /**
   * As counted: up to the largest fifty, a power law beyond (its exponent after Hill 1975, from the
   * mean logarithmic excess of those fifty). Where fewer than fifty values lie above the first bin
   * nothing can be told of their sizes: all count as equally improbable, as if the next value were
   * one of them too.
   */
  private double counted(int bin) {
    if (bin == 0) {
      return 1;
    }
    if (tailBin == Bins.COUNT) {
      return seldom;
    }
    if (bin <= tailBin || meanLogExcess <= 0) {
      return reaching[Math.min(bin, tailBin)] / total;
    }
    return reaching[tailBin]
        / total
        * Math.pow(Bins.floor(bin) / Bins.floor(tailBin), -1 / meanLogExcess);
  }
}
