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
      tails[kind.ordinal()] = new KindTail(strata(kind));
    }
  }

  private static int strata(PatternKind kind) {
    return kind == PatternKind.VOLUME_BURST ? Strata.OF_VOLUMES : Strata.OF_PRICES;
  }

  /** Judges a statistic by what was learnt before this cycle, then learns it. */
  float judge(int slot, PatternKind kind, int stratum, float statistic) {
    return tails[kind.ordinal()].judge(stratum, statistic, silent.get(slot) == 0);
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
