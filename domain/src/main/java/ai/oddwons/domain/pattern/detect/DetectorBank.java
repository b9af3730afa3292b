package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes each reading once and judges it by every detector. A cycle costs one pass over the markets,
 * whatever their history. Live and in replay it is the same code: given the same readings in the
 * same order it says the same.
 */
public final class DetectorBank {
  private static final int WARM_READINGS = 12;
  private static final int WARM_SECONDS = 2 * 3_600;

  private final ColumnTable markets = new ColumnTable();
  private final IntColumn taken = markets.ints(0);
  private final IntColumn firstSecond = markets.ints(0);
  private final IntColumn lastSecond = markets.ints(0);
  private final IntColumn gapBefore = markets.ints(0);
  private final IntColumn silent = markets.ints(0);
  private final Detectors detectors = new Detectors(markets);
  private final NoteCounts notes = new NoteCounts();
  private final Batch batch = new Batch();
  private final Judge judge = new Judge(batch);
  private final PriceTests priceTests = new PriceTests(detectors, judge, notes);
  private final VolumeTests volumeTests = new VolumeTests(detectors, judge, notes);
  private final BookTests bookTests = new BookTests(detectors, judge);
  private final Witness witness = new Witness(detectors, lastSecond);

  /** Takes a slot for a market that was not watched so far. */
  public int addMarket() {
    return markets.addSlot();
  }

  /** Makes sure that there is such a slot. */
  public void reach(int slot) {
    while (markets.size() <= slot) {
      markets.addSlot();
    }
  }

  /** Adds a row that says what the last reading of a market said, if there was one. */
  public void repeat(int slot, int second, Readings readings) {
    if (taken.get(slot) > 0) {
      int row = readings.add(slot, second);
      detectors.last.give(slot, readings, row);
    }
  }

  /** Forgets a market: its slot is as new. */
  public void forget(int slot) {
    markets.clear(slot);
  }

  /**
   * Judges a market from now on without learning from it, where one knows already that something
   * happened in it.
   */
  public void silence(int slot) {
    silent.set(slot, 1);
  }

  /** Marks that readings of a market were missed since its last one. */
  public void markGap(int slot) {
    gapBefore.set(slot, 1);
  }

  /**
   * When a market is planned to close, and how fine its prices are.
   *
   * @param closesAt seconds since 1970, 0 when not known
   * @param tick as a part of the notional
   */
  public void describe(int slot, int closesAt, float tick) {
    detectors.expiry.plan(slot, closesAt);
    detectors.tick.set(slot, tick);
  }

  /** Takes the readings of one cycle, judged by what was learnt up to the cycle before. */
  public void take(Readings readings, TestSink sink) {
    for (int row = 0; row < readings.size(); row++) {
      if (batch.isFullFor(readings.slot(row))) {
        judge(readings, sink);
      }
      take(readings, row);
    }
    judge(readings, sink);
    judge.endCycle();
    detectors.endCycle();
  }

  /**
   * Learns what prices did before anybody polled these markets: nothing is told of it. What is
   * filled in afterwards has no sizes and no counters, so books and volumes learn nothing, and the
   * first poll is compared with nothing of it. Of a market that was polled already nothing is
   * taken.
   *
   * @return how many readings were taken
   */
  public int teach(Readings readings) {
    int taught = 0;
    for (int row = 0; row < readings.size(); row++) {
      if (batch.isFullFor(readings.slot(row))) {
        learn(readings);
      }
      if (ReadingCheck.clean(readings, row, notes) && takePast(readings, row)) {
        taught++;
      }
    }
    learn(readings);
    judge.endCycle();
    return taught;
  }

  /** Takes a reading of the past; whether it is one to learn from. */
  private boolean takePast(Readings readings, int row) {
    int slot = readings.slot(row);
    if (taken.get(slot) > 0) {
      notes.add(ReadingNote.KNOWN_BY_POLLS);
      return false;
    }
    int step = detectors.past.take(slot, readings.second(row));
    if (step < 0) {
      notes.add(ReadingNote.TIME_WENT_BACK);
      return false;
    }
    if (step > Decay.LONGEST_STEP_SECONDS) {
      detectors.restart(slot, readings.second(row));
    }
    if (step == 0 || step > Decay.LONGEST_STEP_SECONDS) {
      detectors.track.take(slot, readings, row);
    } else {
      batch.add(readings, row, step, detectors.past.isWarm(slot), silent.get(slot) == 0);
    }
    return true;
  }

  private void learn(Readings readings) {
    priceTests.run(readings, batch);
    batch.clear();
  }

  private void take(Readings readings, int row) {
    if (!ReadingCheck.clean(readings, row, notes)) {
      return;
    }
    int slot = readings.slot(row);
    if (taken.get(slot) == 0) {
      begin(readings, row);
      return;
    }
    int second = readings.second(row);
    int step = second - lastSecond.get(slot);
    if (step <= 0) {
      notes.add(step == 0 ? ReadingNote.DUPLICATE : ReadingNote.TIME_WENT_BACK);
      return;
    }
    taken.add(slot, 1);
    lastSecond.set(slot, second);
    detectors.last.take(slot, readings, row);
    if (step > Decay.LONGEST_STEP_SECONDS || gapBefore.get(slot) != 0) {
      afterGap(readings, row);
    } else {
      admit(readings, row, step);
    }
  }

  private void admit(Readings readings, int row, int step) {
    int slot = readings.slot(row);
    boolean warm = isWarm(slot);
    if (!warm && !detectors.past.isWarm(slot)) {
      notes.add(ReadingNote.WARMING_UP);
    }
    batch.add(readings, row, step, warm, silent.get(slot) == 0);
  }

  private void begin(Readings readings, int row) {
    int slot = readings.slot(row);
    notes.add(ReadingNote.FIRST_SIGHT);
    taken.set(slot, 1);
    detectors.expiry.forgetZone(slot);
    detectors.last.take(slot, readings, row);
    firstSecond.set(slot, readings.second(row));
    lastSecond.set(slot, readings.second(row));
    afterGap(readings, row);
  }

  /** A reading that is compared with nothing, and that the next one will be compared with. */
  private void afterGap(Readings readings, int row) {
    int slot = readings.slot(row);
    if (taken.get(slot) > 1) {
      notes.add(ReadingNote.AFTER_GAP);
    }
    gapBefore.set(slot, 0);
    detectors.restart(slot, readings.second(row));
    detectors.track.take(slot, readings, row);
    detectors.volume.rebase(slot, readings, row);
    detectors.stale.rebase(slot, readings, row);
  }

  private void judge(Readings readings, TestSink sink) {
    priceTests.run(readings, batch);
    volumeTests.run(readings, batch);
    bookTests.run(readings, batch);
    sink.take(judge.sheet());
    batch.clear();
  }

  private boolean isWarm(int slot) {
    return isWarm(taken.get(slot), lastSecond.get(slot) - firstSecond.get(slot));
  }

  /** Whether so many readings over so many seconds are enough to judge a market by. */
  static boolean isWarm(int readings, int seconds) {
    return readings > WARM_READINGS && seconds >= WARM_SECONDS;
  }

  /** What is to be seen in a market right after a cycle, for one kind of pattern. */
  public Sight see(int slot, PatternKind kind) {
    return witness.see(slot, kind);
  }

  /** What was odd about readings so far; not part of the state. */
  public NoteCounts notes() {
    return notes;
  }

  /** Everything that is stored: the markets, their rhythms, then the tails of the kinds. */
  public List<ColumnTable> tables() {
    List<ColumnTable> tables = new ArrayList<>();
    tables.add(markets);
    tables.add(detectors.trades.rhythm());
    tables.add(detectors.volumes.rhythm());
    tables.addAll(judge.tables());
    return tables;
  }

  /** Seconds since 1970 of the last reading of a market. */
  public int lastSecond(int slot) {
    return lastSecond.get(slot);
  }
}
