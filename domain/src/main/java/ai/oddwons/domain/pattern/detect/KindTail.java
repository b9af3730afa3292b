package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.tail.EmpiricalTail;
import ai.oddwons.domain.pattern.tail.PriorLaw;

/**
 * The past of one kind of statistic: by stratum, and then over all strata, for strata with few
 * values lean on others and what they say is a little off. The second step makes one in a thousand
 * mean one in a thousand.
 */
final class KindTail {
  /** Values of all strata together, before anything is called improbable. */
  private static final int ENOUGH = 5_000;

  private final ColumnTable stratified = new ColumnTable();
  private final ColumnTable overall = new ColumnTable();
  private final EmpiricalTail byStratum;
  private final EmpiricalTail byDecades;

  KindTail(int strata) {
    byStratum = new EmpiricalTail(stratified, strata, PriorLaw.HEAVY);
    byDecades = new EmpiricalTail(overall, 1, PriorLaw.DECADES);
  }

  /**
   * How improbable a statistic is by what was learnt before this cycle; learns it if asked to. Not
   * a number as long as too little is known to say.
   */
  float judge(int stratum, float statistic, boolean learn) {
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

  void endCycle() {
    byStratum.refresh();
    byDecades.refresh();
  }

  ColumnTable stratified() {
    return stratified;
  }

  ColumnTable overall() {
    return overall;
  }
}
