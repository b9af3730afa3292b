package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.IntColumn;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Turns statistics into probabilities, each kind by its own past. */
final class Judge {
  private final KindTail[] tails;
  private final IntColumn silent;

  /**
   * Nothing learnt yet.
   *
   * @param silent not 0 for slots that are judged and teach nothing
   */
  Judge(IntColumn silent) {
    this.silent = silent;
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

  /**
   * Judges a statistic by what was learnt before this cycle, then learns it, and passes the verdict
   * on if there is one.
   *
   * @return how improbable it is, in decades; 0 when nothing can be said yet
   */
  float judge(int slot, PatternKind kind, int stratum, float statistic, TestSink sink) {
    float decades = tails[kind.ordinal()].judge(stratum, statistic, silent.get(slot) == 0);
    if (Float.isNaN(decades)) {
      return 0;
    }
    sink.tested(slot, kind, decades);
    return decades;
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
