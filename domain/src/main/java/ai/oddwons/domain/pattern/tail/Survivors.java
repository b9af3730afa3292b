package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.DoubleColumn;

/** Which share of the values counted in one stratum reaches each bin. */
final class Survivors {
  private final double[] reaching = new double[Bins.COUNT + 1];
  private final double total;
  private final double seldom;
  private final int tailBin;
  private final double meanLogExcess;

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
      sum += here * Math.log((Bins.floor(bin) + Bins.floor(bin + 1)) / 2);
      reaching[bin] = above;
      if (above >= EmpiricalTail.LARGEST && beginning == Bins.COUNT) {
        beginning = bin;
        excess = sum / above - Math.log(Bins.floor(bin));
      }
    }
    this.seldom = Math.min(1, (above + 1) / total);
    this.tailBin = beginning;
    this.meanLogExcess = excess;
  }

  double total() {
    return total;
  }

  /**
   * The share that reaches the beginning of a bin: counted up to the largest fifty, a power law
   * beyond (its exponent after Hill 1975, from the mean logarithmic excess of those fifty). Where
   * fewer than fifty values lie above the first bin nothing can be told of their sizes: all count
   * as equally improbable, as if the next value were one of them too.
   */
  double share(int bin) {
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
