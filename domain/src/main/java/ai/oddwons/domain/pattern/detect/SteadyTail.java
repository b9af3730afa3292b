package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.tail.EmpiricalTail;
import ai.oddwons.domain.pattern.tail.PriorLaw;

/** Of a statistic that every reading gives anew, hardly ever the same twice. */
final class SteadyTail implements KindTail {
  private final ColumnTable stratified = new ColumnTable();
  private final ColumnTable overall = new ColumnTable();
  private final EmpiricalTail byStratum;
  private final EmpiricalTail byDecades;

  SteadyTail(int strata) {
    byStratum = new EmpiricalTail(stratified, strata, PriorLaw.HEAVY);
    byDecades = new EmpiricalTail(overall, 1, PriorLaw.DECADES);
  }

  @Override
  public float judge(int stratum, float statistic, boolean learn) {
    if (learn) {
      byStratum.learn(stratum, statistic);
    }
    if (byStratum.known() < ENOUGH) {
      return Float.NaN;
    }
    float raw = byStratum.decades(stratum, statistic);
    float decades = byDecades.decades(0, raw);
    if (learn) {
      byDecades.learn(0, raw);
    }
    return decades;
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
