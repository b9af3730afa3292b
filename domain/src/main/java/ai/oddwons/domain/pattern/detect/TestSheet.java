package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;
import java.util.Arrays;
import java.util.List;

/**
 * What all tests say of the rows of one batch: a column of decades for each kind, minus the decimal
 * logarithm of how often such a statistic occurs, not a number where a row was not tested.
 */
public final class TestSheet {
  /**
   * In this order the tests of a market are told, and of two equally rare ones the first counts.
   */
  public static final List<PatternKind> ORDER =
      List.of(
          PatternKind.REVERSAL,
          PatternKind.PRICE_JUMP,
          PatternKind.SLOW_DRIFT,
          PatternKind.EXPIRY_DRIFT,
          PatternKind.LONGSHOT_ZONE,
          PatternKind.VOLUME_BURST,
          PatternKind.LIQUIDITY_SHIFT,
          PatternKind.STALE_QUOTE,
          PatternKind.BOOK_IMBALANCE);

  private static final float UNTESTED = -1;

  private final Batch batch;
  private final float[][] decades = new float[PatternKind.values().length][Batch.MOST];
  private final float[] rarest = new float[Batch.MOST];

  /** Hears of one test. */
  @FunctionalInterface
  public interface EachTest {

    /**
     * A detector judged a reading.
     *
     * @param slot of the market
     * @param decades zero or more
     */
    void tested(int slot, PatternKind kind, float decades);
  }

  /** For the rows of a batch, whatever they are at the time. */
  public TestSheet(Batch batch) {
    this.batch = batch;
  }

  /** The column of a kind: a cell for each row, and cells beyond them that say nothing. */
  public float[] column(PatternKind kind) {
    return decades[kind.ordinal()];
  }

  /** How many rows there are. */
  public int size() {
    return batch.size();
  }

  /** The market of a row. */
  public int slot(int i) {
    return batch.slot(i);
  }

  /** How many tests were made. */
  public int count() {
    int count = 0;
    for (float[] column : decades) {
      for (int i = 0; i < batch.size(); i++) {
        count += Float.isNaN(column[i]) ? 0 : 1;
      }
    }
    return count;
  }

  /**
   * What the most improbable test of each row says, below zero where there was none; zones, which
   * are none, are left out. Good until it is asked for again.
   */
  public float[] rarest() {
    Arrays.fill(rarest, UNTESTED);
    for (PatternKind kind : ORDER) {
      if (kind.isTest()) {
        float[] column = column(kind);
        for (int i = 0; i < batch.size(); i++) {
          rarest[i] = column[i] > rarest[i] ? column[i] : rarest[i];
        }
      }
    }
    return rarest;
  }

  /** Tells every test, market after market. */
  public void forEach(EachTest hearer) {
    for (int i = 0; i < batch.size(); i++) {
      for (PatternKind kind : ORDER) {
        float said = column(kind)[i];
        if (!Float.isNaN(said)) {
          hearer.tested(batch.slot(i), kind, said);
        }
      }
    }
  }
}
