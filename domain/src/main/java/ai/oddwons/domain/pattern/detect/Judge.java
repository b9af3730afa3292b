package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Turns statistics into probabilities, each kind by its own past. */
final class Judge {
  private final KindTail[] tails;
  private final TestSheet sheet;

  /** Nothing learnt yet. */
  Judge(Batch batch) {
    sheet = new TestSheet(batch);
    PatternKind[] kinds = PatternKind.values();
    tails = new KindTail[kinds.length];
    for (PatternKind kind : kinds) {
      tails[kind.ordinal()] = tail(kind);
    }
  }

  private static KindTail tail(PatternKind kind) {
    return switch (kind) {
      case PRICE_JUMP, SLOW_DRIFT -> new SteadyTail(Strata.OF_PRICES);
      case VOLUME_BURST -> new SteadyTail(Strata.OF_VOLUMES);
      case REVERSAL, LIQUIDITY_SHIFT, STALE_QUOTE, BOOK_IMBALANCE, EXPIRY_DRIFT, LONGSHOT_ZONE ->
          new NewsTail(Strata.OF_PRICES);
    };
  }

  /** The column of a kind, to be filled with statistics: not a number where there is no test. */
  float[] column(PatternKind kind) {
    return sheet.column(kind);
  }

  /**
   * Judges the statistics of a kind by what was learnt before this cycle, then learns them. Each
   * becomes how improbable it is, in decades, and not a number when nothing can be said yet.
   *
   * @param strata of the rows
   * @return the column of the kind
   */
  float[] judge(PatternKind kind, Batch batch, int[] strata) {
    float[] column = sheet.column(kind);
    tails[kind.ordinal()].judge(batch, strata, column);
    return column;
  }

  /** What was said of all rows of the batch. */
  TestSheet sheet() {
    return sheet;
  }

  /** Makes what this cycle taught count from now on. */
  void endCycle() {
    for (KindTail tail : tails) {
      tail.endCycle();
    }
  }

  /** The tables of all tails, two for each kind in their order. */
  List<ColumnTable> tables() {
    return Arrays.stream(tails)
        .flatMap(tail -> Stream.of(tail.stratified(), tail.overall()))
        .toList();
  }
}
