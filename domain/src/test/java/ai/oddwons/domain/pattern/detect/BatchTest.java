package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.ImageWriter;
import ai.oddwons.domain.pattern.column.Readings;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That readings are judged in batches shows in nothing but the time it takes. */
final class BatchTest {
  private static final int MARKETS = 3;
  private static final int STEP = 300;

  private static void read(Readings readings, SplittableRandom random, int slot, int second) {
    int row = readings.add(slot, second);
    float mid = (float) random.nextDouble(0.4, 0.6);
    readings.quote(row, mid - 0.01f, mid + 0.01f, mid);
    readings.counters(row, second / 7 * (slot + 1), Double.NaN);
  }

  /**
   * What is kept of the markets in the end. They teach nothing that all share, for that counts from
   * the next cycle on.
   */
  private static List<byte[]> kept(int momentsInACycle) {
    DetectorBank bank = new DetectorBank();
    bank.reach(MARKETS - 1);
    IntStream.range(0, MARKETS).forEach(bank::silence);
    SplittableRandom random = new SplittableRandom(5);
    Readings readings = new Readings();
    for (int moment = 1; moment <= 300; moment++) {
      for (int slot = 0; slot < MARKETS; slot++) {
        read(readings, random, slot, moment * STEP);
      }
      if (moment % momentsInACycle == 0) {
        bank.take(readings, sheet -> {});
        readings.clear();
      }
    }
    ColumnTable markets = bank.tables().getFirst();
    return IntStream.range(0, markets.parts()).mapToObj(part -> written(markets, part)).toList();
  }

  private static byte[] written(ColumnTable markets, int part) {
    ImageWriter out = new ImageWriter();
    markets.write(part, out);
    return out.toBytes();
  }

  @Test
  void marketManyTimesInACycleShouldBeTakenOnceForEachReadingInTheirOrder() {
    assertThat(kept(3)).containsExactlyElementsOf(kept(1));
    assertThat(kept(100)).containsExactlyElementsOf(kept(1));
  }

  @Test
  void rowsBeyondABatchShouldBeJudgedAsThoseWithin() {
    int many = Batch.MOST + 7;
    DetectorBank bank = new DetectorBank();
    bank.reach(many - 1);
    int[] tests = new int[many];
    Readings readings = new Readings();
    for (int moment = 1; moment <= 60; moment++) {
      readings.clear();
      for (int slot = 0; slot < many; slot++) {
        read(readings, new SplittableRandom(moment), slot, moment * STEP);
      }
      bank.take(readings, sheet -> sheet.forEach((slot, kind, decades) -> tests[slot]++));
    }
    assertThat(tests).containsOnly(tests[0]);
    assertThat(tests[0]).isPositive();
  }
}
