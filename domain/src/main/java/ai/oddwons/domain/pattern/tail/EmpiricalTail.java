package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.statistics.TabledLog;

/**
 * How often a statistic was as large before, by stratum. Nominal levels lie on these series (a
 * plain 3-sigma rule fires 8 to 70 times too often on fair markets), so a statistic is judged by
 * its own past: the share of earlier values that reached it, and beyond the largest ones a power
 * law through them, which errs on the side of silence.
 *
 * <p>A stratum with few values leans on all strata together, and those on a law to begin with. A
 * value is judged before it is learnt, and only by what was learnt up to the cycle before.
 */
public final class EmpiricalTail {
  /** How many values of its own a stratum needs to count as much as all strata together. */
  private static final double STRATUM_PRIOR = 2_000;

  /** Tables are worked out anew when so large a share of values has come to them, */
  private static final double GROWTH = 0.1;

  /** or so many values: what is rare until now does not wait for months. */
  private static final double MOST_GROWTH = 1_000_000;

  private final int strata;
  private final double[] lawShares;
  private final PriorLaw law;
  private final DoubleColumn counts;
  private final DoubleColumn totals;
  private final DoubleColumn fresh;
  private final FloatColumn decades;

  /**
   * Keeps its counts in a table of its own.
   *
   * @param strata how many, 1 or more
   */
  public EmpiricalTail(ColumnTable table, int strata, PriorLaw law) {
    this.strata = strata;
    this.law = law;
    this.lawShares = law.shares();
    this.counts = table.doubles(Bins.COUNT, 0);
    this.totals = table.doubles(0);
    this.fresh = table.doubles(0);
    this.decades = table.floats(Bins.COUNT + 1, 0);
    while (table.size() <= strata) {
      table.addSlot();
    }
    tabulate();
  }

  /**
   * How improbable a statistic of this size is, as minus the decimal logarithm of the share of
   * values that reach it: 0 for what always happens, 3 for one in a thousand.
   *
   * @param stratum from 0
   * @param statistic zero or more
   */
  public float decades(int stratum, float statistic) {
    return said(decades.cells(), stratum, Bins.of(statistic), statistic);
  }

  /**
   * Judges many statistics and counts them in: each becomes its decades. What is not a number stays
   * so and is not counted.
   *
   * @param size how many of the cells count
   * @param stratumOf of each, from 0
   * @param teaching which are counted
   * @param statistics zero or more, to be replaced
   */
  public void judge(int size, int[] stratumOf, boolean[] teaching, float[] statistics) {
    double[] counted = counts.cells();
    float[] tabled = decades.cells();
    int learnt = 0;
    for (int i = 0; i < size; i++) {
      float statistic = statistics[i];
      if (!Float.isNaN(statistic)) {
        int bin = Bins.of(statistic);
        statistics[i] = said(tabled, stratumOf[i], bin, statistic);
        int seen = teaching[i] ? 1 : 0;
        counted[stratumOf[i] * Bins.COUNT + bin] += seen;
        learnt += seen;
      }
    }
    fresh.add(strata, learnt);
  }

  private static float said(float[] tabled, int stratum, int bin, float statistic) {
    int at = stratum * (Bins.COUNT + 1) + bin;
    return tabled[at] + (tabled[at + 1] - tabled[at]) * Bins.within(bin, statistic);
  }

  /** Counts a value in. */
  public void learn(int stratum, float statistic) {
    counts.add(stratum, Bins.of(statistic), 1);
    fresh.add(strata, 1);
  }

  float decadesOfBin(int stratum, int bin) {
    return decades.get(stratum, bin);
  }

  double count(int stratum, int bin) {
    return counts.get(stratum, bin);
  }

  /** How many values count, in all strata: those learnt when tables were last worked out. */
  public double known() {
    return totals.get(strata);
  }

  /** Makes what was learnt count from now on, once it is enough more. */
  public void refresh() {
    if (fresh.get(strata) > Math.min(GROWTH * known(), MOST_GROWTH)) {
      pool();
      tabulate();
    }
  }

  private void pool() {
    counts.clear(strata);
    for (int stratum = 0; stratum < strata; stratum++) {
      totals.set(stratum, counts.sum(stratum));
      counts.addAll(strata, stratum);
    }
    totals.add(strata, fresh.get(strata));
    fresh.set(strata, 0);
  }

  private void tabulate() {
    double[] common = blend(survivors(strata), lawShares, law.weight());
    float[] decadesOfCommon = decades(common);
    for (int stratum = 0; stratum < strata; stratum++) {
      double total = totals.get(stratum);
      store(
          stratum,
          total == 0 ? decadesOfCommon : decades(blend(survivors(stratum), common, STRATUM_PRIOR)));
    }
  }

  private Survivors survivors(int stratum) {
    double total = totals.get(stratum);
    return new Survivors(counts, stratum, total, law.largest(total));
  }

  private static double[] blend(Survivors own, double[] prior, double weight) {
    double[] shares = own.shares();
    double ownWeight = own.total() / (own.total() + weight);
    double priorWeight = 1 - ownWeight;
    for (int bin = 0; bin <= Bins.COUNT; bin++) {
      shares[bin] = ownWeight * shares[bin] + priorWeight * prior[bin];
    }
    return shares;
  }

  private static float[] decades(double[] shares) {
    float[] decades = new float[shares.length];
    for (int bin = 0; bin < shares.length; bin++) {
      double share = Math.max(shares[bin], Double.MIN_NORMAL);
      decades[bin] = share >= 1 ? 0 : (float) -TabledLog.log10(share);
    }
    return decades;
  }

  private void store(int stratum, float[] values) {
    System.arraycopy(values, 0, decades.cells(), stratum * values.length, values.length);
  }
}
