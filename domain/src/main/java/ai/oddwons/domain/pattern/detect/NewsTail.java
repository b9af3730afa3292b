package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.tail.EmpiricalTail;
import ai.oddwons.domain.pattern.tail.PriorLaw;
import ai.oddwons.domain.pattern.tail.SeldomTail;

/** Of a statistic that is zero unless there is news, and often of one size when it is not. */
final class NewsTail implements KindTail {
  private final ColumnTable stratified = new ColumnTable();
  private final ColumnTable overall = new ColumnTable();
  private final EmpiricalTail byStratum;
  private final SeldomTail overStrata;

  NewsTail(int strata) {
    byStratum = new EmpiricalTail(stratified, strata, PriorLaw.HEAVY);
    overStrata = new SeldomTail(overall, byStratum, strata);
  }

  @Override
  public void judge(Batch batch, int[] strata, float[] column) {
    boolean known = byStratum.known() >= ENOUGH;
    for (int i = 0; i < batch.size(); i++) {
      float statistic = column[i];
      if (!Float.isNaN(statistic)) {
        column[i] = known ? overStrata.decades(strata[i], statistic) : Float.NaN;
        if (batch.isTeaching(i)) {
          byStratum.learn(strata[i], statistic);
        }
      }
    }
  }

  @Override
  public void endCycle() {
    byStratum.refresh();
    overStrata.refresh();
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
