package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.DoubleColumn;

/** Which share of the values counted in one stratum reaches each bin. */
final class Survivors {
  private final double[] reaching = new double[Bins.COUNT + 1];
  private final double total;
  private final int tailBin;
  private final double meanLogExcess;

  Survivors(DoubleColumn counts, int stratum, double total) {
    this.total = total;
    double above = 0;
    double sum = 0;
    int bin = Bins.COUNT - 1;
    int beginning = Bins.COUNT;
    double excess = 0;
    for (; bin >= 0; bin--) {
      double here = counts.get(stratum, bin);
      above += here;
      sum += here * Bins.logMiddle(bin);
      reaching[bin] = above;
      if (above >= EmpiricalTail.LARGEST && beginning == Bins.COUNT) {
        beginning = bin;
        excess = sum / above - Math.log(Math.max(Bins.floor(bin), Bins.floor(1)));
      }
    }
    this.tailBin = beginning;
    this.meanLogExcess = excess;
  }

  double total() {
    return total;
  }

  /**
   * The share that reaches the beginning of a bin: counted up to the largest fifty, a power law
   * beyond (its exponent after Hill 1975, from the mean logarithmic excess of those fifty), and 1
   * where nothing is known.
   */
  double share(int bin) {
    if (tailBin == Bins.COUNT) {
      return 1;
    }
    if (bin <= tailBin || meanLogExcess <= 0) {
      return reaching[Math.min(bin, tailBin)] / total;
    }
    double ratio = Bins.floor(bin) / Math.max(Bins.floor(tailBin), Bins.floor(1));
    return reaching[tailBin] / total * Math.pow(ratio, -1 / meanLogExcess);
  }
}
