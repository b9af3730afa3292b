package ai.oddwons.domain.pattern.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ColumnTableTest {
  /** One column of each type, a narrow and a wide one. */
  private static final class Table {
    final ColumnTable table = new ColumnTable();
    final FloatColumn floats = table.floats(3, Float.NaN);
    final DoubleColumn doubles = table.doubles(-1);
    final IntColumn ints = table.ints(2, 7);

    void fill(int slots, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int slot = 0; slot < slots; slot++) {
        table.addSlot();
        for (int cell = 0; cell < 3; cell++) {
          floats.set(slot, cell, (float) random.nextDouble(-1e6, 1e6));
        }
        doubles.set(slot, random.nextDouble(-1e300, 1e300));
        ints.set(slot, 0, random.nextInt());
        ints.set(slot, 1, random.nextInt());
      }
    }

    void expectSame(Table other, int slot) {
      for (int cell = 0; cell < 3; cell++) {
        assertThat(floats.get(slot, cell)).isEqualTo(other.floats.get(slot, cell));
      }
      assertThat(doubles.get(slot)).isEqualTo(other.doubles.get(slot));
      assertThat(ints.get(slot, 0)).isEqualTo(other.ints.get(slot, 0));
      assertThat(ints.get(slot, 1)).isEqualTo(other.ints.get(slot, 1));
    }
  }

  private static byte[] written(ColumnTable table, int part) {
    ImageWriter out = new ImageWriter();
    table.write(part, out);
    return out.toBytes();
  }

  @Test
  void addSlotShouldGiveInitialValues() {
    Table table = new Table();
    for (int slot = 0; slot < 200; slot++) {
      assertThat(table.table.addSlot()).isEqualTo(slot);
      assertThat(table.floats.get(slot, 2)).isNaN();
      assertThat(table.doubles.get(slot)).isEqualTo(-1);
      assertThat(table.ints.get(slot, 1)).isEqualTo(7);
    }
    assertThat(table.table.size()).isEqualTo(200);
  }

  @Test
  void addSlotShouldKeepEarlierValuesAcrossGrowth() {
    Table small = new Table();
    small.fill(63, 1);
    Table large = new Table();
    large.fill(1_000, 1);
    for (int slot = 0; slot < 63; slot++) {
      large.expectSame(small, slot);
    }
  }

  @Test
  void clearShouldTouchItsSlotAlone() {
    Table cleared = new Table();
    cleared.fill(5, 2);
    Table whole = new Table();
    whole.fill(5, 2);
    cleared.table.clear(2);
    assertThat(cleared.floats.get(2, 0)).isNaN();
    assertThat(cleared.floats.get(2, 2)).isNaN();
    assertThat(cleared.doubles.get(2)).isEqualTo(-1);
    assertThat(cleared.ints.get(2, 1)).isEqualTo(7);
    for (int slot : new int[] {0, 1, 3, 4}) {
      cleared.expectSame(whole, slot);
    }
  }

  @Test
  void slotOfSeveralCellsShouldAskForOne() {
    Table table = new Table();
    table.fill(2, 3);
    assertThatThrownBy(() -> table.floats.get(1)).hasMessage("a slot has 3 cells, say which");
    assertThatThrownBy(() -> table.ints.add(1, 1)).hasMessage("a slot has 2 cells, say which");
  }

  @Test
  void addShouldAddToItsCellAlone() {
    Table table = new Table();
    table.fill(2, 3);
    table.floats.set(1, 1, 2);
    table.floats.add(1, 1, 0.5f);
    table.floats.set(1, 0, 4);
    table.floats.add(1, 0, 1);
    table.doubles.set(1, 1);
    table.doubles.add(1, 2);
    table.ints.set(1, 1, 5);
    table.ints.add(1, 1, -7);
    table.ints.set(1, 0, 5);
    table.ints.add(1, 0, 1);
    assertThat(table.floats.get(1, 0)).isEqualTo(5);
    assertThat(table.floats.get(1, 1)).isEqualTo(2.5f);
    assertThat(table.doubles.get(1)).isEqualTo(3);
    assertThat(table.ints.get(1, 0)).isEqualTo(6);
    assertThat(table.ints.get(1, 1)).isEqualTo(-2);
  }

  @Test
  void columnsShouldComeBeforeSlots() {
    ColumnTable table = new ColumnTable();
    table.ints(0);
    table.addSlot();
    assertThatThrownBy(() -> table.floats(0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readShouldGiveWhatWasWritten() {
    for (int slots : new int[] {0, 1, 64, 65, 333}) {
      Table before = new Table();
      before.fill(slots, 4);
      Table after = new Table();
      assertThat(before.table.parts()).isEqualTo(3);
      for (int part = 0; part < before.table.parts(); part++) {
        ImageReader in = new ImageReader(written(before.table, part));
        after.table.read(part, in, slots);
        assertThat(in.isAtEnd()).isTrue();
      }
      assertThat(after.table.size()).isEqualTo(slots);
      for (int slot = 0; slot < slots; slot++) {
        after.expectSame(before, slot);
      }
    }
  }

  @Test
  void readShouldThrowWhereLessWasWritten() {
    Table table = new Table();
    table.fill(4, 5);
    for (int part = 0; part < 3; part++) {
      byte[] bytes = written(table.table, part);
      int each = part;
      assertThatThrownBy(() -> new Table().table.read(each, new ImageReader(bytes), 5))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void addSlotShouldGiveInitialValuesAfterAReading() {
    Table before = new Table();
    before.fill(70, 6);
    Table after = new Table();
    after.table.read(2, new ImageReader(written(before.table, 2)), 70);
    assertThat(after.table.addSlot()).isEqualTo(70);
    assertThat(after.ints.get(70, 1)).isEqualTo(7);
  }
}
