package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;

/**
 * The past of one kind of statistic: by stratum, and then over all strata, for strata with few
 * values lean on others and what they say is a little off. The second step makes one in a thousand
 * mean one in a thousand.
 */
sealed interface KindTail permits SteadyTail, NewsTail {
  /** Values of all strata together, before anything is called improbable. */
  int ENOUGH = 5_000;

  /**
   * How improbable a statistic is by what was learnt before this cycle; learns it if asked to. Not
   * a number as long as too little is known to say.
   */
  float judge(int stratum, float statistic, boolean learn);

  /** Makes what this cycle taught count from now on. */
  void endCycle();

  /** What is known by stratum. */
  ColumnTable stratified();

  /** What is known over all strata. */
  ColumnTable overall();
}
