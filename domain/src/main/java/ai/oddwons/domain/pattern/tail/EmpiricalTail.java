package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.FloatColumn;

/**
 * How often a statistic was as large before, by stratum. Nominal levels lie on these series (a
 * plain 3-sigma rule fires 8 to 70 times too often on fair markets), so a statistic is judged by
 * its own past: the share of earlier values that reached it, and beyond the {@value #LARGEST}
 * largest ones a power law through them, which errs on the side of silence.
 *
 * <p>A stratum with few values leans on all strata together, and those on a law to begin with. A
 * value is judged before it is learnt, and only by what was learnt up to the cycle before.
 */
public final class EmpiricalTail {
  static final int LARGEST = 50;

  /** How many values of its own a stratum needs to count as much as all strata together. */
  private static final double STRATUM_PRIOR = 2_000;

  /** Tables are worked out anew when so large a share of values has come to them. */
  private static final double GROWTH = 0.02;

  private final int strata;
  private final double[] lawShares;
  private final double lawWeight;
  private final DoubleColumn counts;
  private final DoubleColumn totals;
  private final DoubleColumn tabled;
  private final FloatColumn decades;

  /**
   * Keeps its counts in a table of its own.
   *
   * @param strata how many, 1 or more
   */
  public EmpiricalTail(ColumnTable table, int strata, PriorLaw law) {
    this.strata = strata;
    this.lawShares = law.shares();
    this.lawWeight = law.weight();
    this.counts = table.doubles(Bins.COUNT, 0);
    this.totals = table.doubles(0);
    this.tabled = table.doubles(-1);
    this.decades = table.floats(Bins.COUNT + 1, 0);
    while (table.size() <= strata) {
      table.addSlot();
    }
    refresh();
  }

  /**
   * How improbable a statistic of this size is, as minus the decimal logarithm of the share of
   * values that reach it: 0 for what always happens, 3 for one in a thousand.
   *
   * @param stratum from 0
   * @param statistic zero or more
   */
  public float decades(int stratum, float statistic) {
    int bin = Bins.of(statistic);
    float here = decades.get(stratum, bin);
    return here + (decades.get(stratum, bin + 1) - here) * Bins.within(statistic);
  }

  /** Counts a value in. */
  public void learn(int stratum, float statistic) {
    counts.add(stratum, Bins.of(statistic), 1);
    totals.add(stratum, 1);
  }

  float decadesOfBin(int stratum, int bin) {
    return decades.get(stratum, bin);
  }

  double count(int stratum, int bin) {
    return counts.get(stratum, bin);
  }

  /** How many values were learnt up to the cycle before, in all strata. */
  public double known() {
    return totals.get(strata);
  }

  /** Makes what was learnt count from now on. */
  public void refresh() {
    boolean grown = false;
    for (int stratum = 0; stratum < strata; stratum++) {
      grown |= hasGrown(stratum);
    }
    if (!grown) {
      return;
    }
    pool();
    // What all strata lean on has changed: so have those to which nothing came.
    boolean allGrown = hasGrown(strata);
    Survivors pooled = new Survivors(counts, strata, totals.get(strata));
    double[] common = blend(pooled, lawShares, lawWeight);
    for (int stratum = 0; stratum < strata; stratum++) {
      if (allGrown || hasGrown(stratum)) {
        Survivors own = new Survivors(counts, stratum, totals.get(stratum));
        store(stratum, blend(own, common, STRATUM_PRIOR));
        tabled.set(stratum, totals.get(stratum));
      }
    }
    if (allGrown) {
      tabled.set(strata, totals.get(strata));
    }
  }

  private boolean hasGrown(int stratum) {
    return totals.get(stratum) > tabled.get(stratum) * (1 + GROWTH);
  }

  private void pool() {
    counts.clear(strata);
    totals.clear(strata);
    for (int stratum = 0; stratum < strata; stratum++) {
      totals.addAll(strata, stratum);
      counts.addAll(strata, stratum);
    }
  }

  private static double[] blend(Survivors own, double[] prior, double weight) {
    double[] shares = new double[Bins.COUNT + 1];
    for (int bin = 0; bin <= Bins.COUNT; bin++) {
      shares[bin] = (own.total() * own.share(bin) + weight * prior[bin]) / (own.total() + weight);
    }
    return shares;
  }

  private void store(int stratum, double[] shares) {
    for (int bin = 0; bin <= Bins.COUNT; bin++) {
      decades.set(stratum, bin, (float) -Math.log10(Math.max(shares[bin], Double.MIN_NORMAL)));
    }
  }
}
