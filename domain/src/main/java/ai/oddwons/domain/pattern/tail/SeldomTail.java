package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.statistics.TabledLog;

/**
 * What an {@link EmpiricalTail} says now of its whole past, over all strata, for a statistic that
 * is zero unless there is news, and often of one size when it is not. Strata know few such values
 * for a long time, and the more they know the more improbable they call them: what they said when
 * the values came would make every new one look rarer than it is. Values of one size are ties: all
 * of them count as having reached it.
 */
public final class SeldomTail {
  /** How finely what strata say is told apart: what lies in one cell counts as a tie. */
  private static final int CELLS_PER_DECADE = 512;

  /** Once in so many decades of values is all that is told apart. */
  private static final int MOST_DECADES = 20;

  private static final int CELLS = MOST_DECADES * CELLS_PER_DECADE + 1;

  /** What would reach each cell if strata were right. */
  private static final double[] NOMINAL = nominal();

  private final EmpiricalTail byStratum;
  private final int strata;
  private final FloatColumn decades;
  private final DoubleColumn known;

  /**
   * Keeps what it knows in a table of its own.
   *
   * @param strata how many the tail has, 1 or more
   */
  public SeldomTail(ColumnTable table, EmpiricalTail byStratum, int strata) {
    this.byStratum = byStratum;
    this.strata = strata;
    this.decades = table.floats(CELLS, 0);
    this.known = table.doubles(0);
    table.addSlot();
  }

  /** As of {@link EmpiricalTail#decades}, over all strata. */
  public float decades(int stratum, float statistic) {
    return decades.get(0, cell(byStratum.decadesOfBin(stratum, Bins.of(statistic))));
  }

  /** Makes what the tail has learnt count from now on, once the tail itself lets it. */
  public void refresh() {
    if (byStratum.known() == known.get(0)) {
      return;
    }
    known.set(0, byStratum.known());
    double[] counts = counts();
    double reached = 0;
    for (int cell = CELLS - 1; cell >= 0; cell--) {
      reached += counts[cell];
      decades.set(0, cell, told(cell, reached));
    }
  }

  /** How many values were such that strata now say so of them. */
  private double[] counts() {
    double[] counts = new double[CELLS];
    for (int stratum = 0; stratum < strata; stratum++) {
      for (int bin = 0; bin < Bins.COUNT; bin++) {
        counts[cell(byStratum.decadesOfBin(stratum, bin))] += byStratum.count(stratum, bin);
      }
    }
    return counts;
  }

  private static int cell(float said) {
    return Math.min((int) (said * CELLS_PER_DECADE), CELLS - 1);
  }

  /** Never rarer than once in all that is known. */
  private float told(int cell, double reached) {
    double weight = PriorLaw.DECADES.weight();
    double chance = (Math.max(reached, 1) + weight * NOMINAL[cell]) / (known.get(0) + weight);
    return (float) Math.max(0, -TabledLog.log10(chance));
  }

  private static double[] nominal() {
    double[] shares = new double[CELLS];
    for (int cell = 0; cell < CELLS; cell++) {
      shares[cell] = PriorLaw.DECADES.share((double) cell / CELLS_PER_DECADE);
    }
    return shares;
  }
}
