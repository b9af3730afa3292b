package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;

/**
 * What all tests say of the rows of one batch: a column for each kind, not a number where a row was
 * not tested.
 */
final class TestSheet {
  private static final PatternKind[] ORDER = {
    PatternKind.REVERSAL,
    PatternKind.PRICE_JUMP,
    PatternKind.SLOW_DRIFT,
    PatternKind.EXPIRY_DRIFT,
    PatternKind.LONGSHOT_ZONE,
    PatternKind.VOLUME_BURST,
    PatternKind.LIQUIDITY_SHIFT,
    PatternKind.STALE_QUOTE,
    PatternKind.BOOK_IMBALANCE
  };

  private final float[][] decades = new float[PatternKind.values().length][Batch.MOST];

  /** The column of a kind. */
  float[] column(PatternKind kind) {
    return decades[kind.ordinal()];
  }

  /** Passes on every test, market after market, the kinds in the same order each time. */
  void tell(Batch batch, TestSink sink) {
    for (int i = 0; i < batch.size(); i++) {
      for (PatternKind kind : ORDER) {
        float said = decades[kind.ordinal()][i];
        if (!Float.isNaN(said)) {
          sink.tested(batch.slot(i), kind, said);
        }
      }
    }
  }
}
