package ai.oddwons.domain.pattern.detect;

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
  public float judge(int stratum, float statistic, boolean learn) {
    if (learn) {
      byStratum.learn(stratum, statistic);
    }
    return byStratum.known() < ENOUGH ? Float.NaN : overStrata.decades(stratum, statistic);
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
