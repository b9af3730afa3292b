package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.tail.EmpiricalTail;
import ai.oddwons.domain.pattern.tail.PriorLaw;
import java.util.Arrays;

/** Of a statistic that every reading gives anew, hardly ever the same twice. */
final class SteadyTail implements KindTail {
  private static final int[] ONE_STRATUM = new int[Batch.MOST];

  private final ColumnTable stratified = new ColumnTable();
  private final ColumnTable overall = new ColumnTable();
  private final EmpiricalTail byStratum;
  private final EmpiricalTail byDecades;

  SteadyTail(int strata) {
    byStratum = new EmpiricalTail(stratified, strata, PriorLaw.HEAVY);
    byDecades = new EmpiricalTail(overall, 1, PriorLaw.DECADES);
  }

  @Override
  public void judge(Batch batch, int[] strata, float[] column) {
    boolean known = byStratum.known() >= ENOUGH;
    byStratum.judge(batch.size(), strata, batch.teaching(), column);
    if (known) {
      byDecades.judge(batch.size(), ONE_STRATUM, batch.teaching(), column);
    } else {
      Arrays.fill(column, 0, batch.size(), Float.NaN);
    }
  }

  @Override
  public void endCycle() {
    byStratum.refresh();
    byDecades.refresh();
  }

  @Override
  public ColumnTable stratified() {
    return stratified;
  }

  @Override
  public ColumnTable overall() {
    return overall;
  }
}
