package ai.oddwons.domain.pattern.tail;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.FloatColumn;
import java.util.Arrays;

/**
 * What an {@link EmpiricalTail} says now of its whole past, over all strata, for a statistic that
 * is zero unless there is news, and often of one size when it is not. Strata know few such values
 * for a long time, and the more they know the more improbable they call them: what they said when
 * the values came would make every new one look rarer than it is. Values of one size are ties: all
 * of them count as having reached it.
 */
public final class SeldomTail {
  /** A table is worked out anew when so large a share of values has come to it. */
  private static final double GROWTH = 0.02;

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
    this.decades = table.floats(Bins.COUNT, 0);
    this.known = table.doubles(0);
    while (table.size() < strata) {
      table.addSlot();
    }
  }

  /** As of {@link EmpiricalTail#decades}, over all strata. */
  public float decades(int stratum, float statistic) {
    return decades.get(stratum, Bins.of(statistic));
  }

  /** Makes what the tail has learnt count from now on, once it is enough more. */
  public void refresh() {
    if (byStratum.known() <= known.get(0) * (1 + GROWTH)) {
      return;
    }
    known.set(0, byStratum.known());
    long[] rising = cells();
    double reached = 0;
    for (int last = rising.length - 1; last >= 0; ) {
      int first = firstTie(rising, last);
      for (int tie = first; tie <= last; tie++) {
        reached += byStratum.count(stratum(rising[tie]), bin(rising[tie]));
      }
      for (int tie = first; tie <= last; tie++) {
        decades.set(stratum(rising[tie]), bin(rising[tie]), told(said(rising[tie]), reached));
      }
      last = first - 1;
    }
  }

  private static int firstTie(long[] rising, int last) {
    int first = last;
    while (first > 0 && said(rising[first - 1]) == said(rising[last])) {
      first--;
    }
    return first;
  }

  /** Never rarer than once in all that is known. */
  private float told(float said, double reached) {
    double weight = PriorLaw.DECADES.weight();
    double chance = (Math.max(reached, 1) + weight * Math.pow(10, -said)) / (known.get(0) + weight);
    return (float) -Math.log10(Math.min(1, chance));
  }

  /** What is said of each bin of each stratum, and which it is, in rising order. */
  private long[] cells() {
    long[] cells = new long[strata * Bins.COUNT];
    for (int cell = 0; cell < cells.length; cell++) {
      float said = byStratum.decadesOfBin(cell / Bins.COUNT, cell % Bins.COUNT);
      cells[cell] = (long) Float.floatToIntBits(said) << Integer.SIZE | cell;
    }
    Arrays.sort(cells);
    return cells;
  }

  private static float said(long cell) {
    return Float.intBitsToFloat((int) (cell >>> Integer.SIZE));
  }

  private static int stratum(long cell) {
    return (int) cell / Bins.COUNT;
  }

  private static int bin(long cell) {
    return (int) cell % Bins.COUNT;
  }
}
