package ai.oddwons.domain.pattern.alarm;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.pattern.detect.TestSheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Tests of single markets, told to a screen as detectors tell it: a sheet for all of them. */
final class ToldTests {
  private static final int STEP = 300;

  private final ColumnTable table = new ColumnTable();
  private final IntColumn events = table.ints(0);
  private final int eventCount;
  private final Readings readings = new Readings();
  private final Batch batch = new Batch();
  private final TestSheet sheet = new TestSheet(batch);
  private final Map<Integer, Integer> rowOf = new HashMap<>();

  /** Of markets whose events are given. */
  ToldTests(int... eventOf) {
    for (int event : eventOf) {
      events.set(table.addSlot(), event);
    }
    eventCount = Arrays.stream(eventOf).max().orElse(-1) + 1;
    for (PatternKind kind : PatternKind.values()) {
      Arrays.fill(sheet.column(kind), Float.NaN);
    }
  }

  /** Markets come in the order in which they are first told of. */
  void tested(int slot, PatternKind kind, float decades) {
    int row = rowOf.computeIfAbsent(slot, this::addRow);
    sheet.column(kind)[row] = decades;
  }

  private int addRow(int slot) {
    int row = readings.add(slot, STEP);
    batch.add(readings, row, STEP, true, true);
    return row;
  }

  /** A screen that has heard all of it. */
  CycleScreen screen() {
    CycleScreen screen = new CycleScreen(events, eventCount);
    screen.take(sheet);
    return screen;
  }
}
