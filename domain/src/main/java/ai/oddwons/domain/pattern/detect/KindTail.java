package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
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
   * Replaces statistics by how improbable they are, in decades, by what was learnt before this
   * cycle; learns those of rows that teach. Not a number stays so, and all become so as long as too
   * little is known to say.
   *
   * @param strata of the rows
   * @param column statistics of zero or more
   */
  void judge(Batch batch, int[] strata, float[] column);

  /** Makes what this cycle taught count from now on. */
  void endCycle();

  /** What is known by stratum. */
  ColumnTable stratified();

  /** What is known over all strata. */
  ColumnTable overall();
}
