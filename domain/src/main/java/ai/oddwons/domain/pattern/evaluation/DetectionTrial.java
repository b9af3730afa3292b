package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.pattern.detect.DetectorBank;
import ai.oddwons.domain.pattern.detect.TestSink;
import ai.oddwons.domain.statistics.CauchyCombination;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Plays series to the detectors in the order of time, as a service would have seen them, and writes
 * down what they say. All series are played at once, in cycles of a minute, since each learns from
 * what the others did before.
 */
final class DetectionTrial implements TestSink {
  private static final int CYCLE_SECONDS = 60;

  /** A drift that is also a jump is both; what only drifts is rarely a jump. */
  private static final double[] JUMP_WEIGHTS = {0.97, 0.03};

  private static final CauchyCombination COMBINATION = CauchyCombination.forDiscreteTests();

  private final List<Series> series;
  private final DetectorBank bank = new DetectorBank();
  private final Map<Watched, AlarmLog> logs = new EnumMap<>(Watched.class);
  private final int[] next;
  private final float[] jump;
  private final float[] drift;
  private long readingsTaken;

  DetectionTrial(List<Series> series) {
    this.series = series;
    this.next = new int[series.size()];
    this.jump = new float[series.size()];
    this.drift = new float[series.size()];
    for (Watched watched : Watched.values()) {
      logs.put(watched, new AlarmLog(watched.nominal()));
    }
  }

  Map<Watched, AlarmLog> run() {
    for (Series one : series) {
      int slot = bank.addMarket();
      if (one.isLabelled()) {
        bank.silence(slot);
      }
    }
    Readings readings = new Readings();
    for (long cycle = firstCycle(); cycle < Long.MAX_VALUE; cycle = firstCycle()) {
      readings.clear();
      fill(readings, cycle);
      readingsTaken += readings.size();
      Arrays.fill(jump, Float.NaN);
      bank.take(readings, this);
      combine(readings);
    }
    return logs;
  }

  long readingsTaken() {
    return readingsTaken;
  }

  private long firstCycle() {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < next.length; i++) {
      if (next[i] < series.get(i).points().size()) {
        first = Math.min(first, series.get(i).points().second(next[i]) / CYCLE_SECONDS);
      }
    }
    return first;
  }

  private void fill(Readings readings, long cycle) {
    for (int i = 0; i < next.length; i++) {
      Points points = series.get(i).points();
      if (next[i] < points.size() && points.second(next[i]) / CYCLE_SECONDS <= cycle) {
        series.get(i).give(next[i]++, i, readings);
      }
    }
  }

  private void combine(Readings readings) {
    for (int row = 0; row < readings.size(); row++) {
      int slot = readings.slot(row);
      if (!Float.isNaN(jump[slot])) {
        log(Watched.COMBINED_JUMP, slot, combined(jump[slot], drift[slot]));
      }
    }
  }

  private static float combined(float jump, float drift) {
    if (Math.max(jump, drift) < 1) {
      return 0;
    }
    double[] pValues = {Math.pow(10, -jump), Math.pow(10, -drift)};
    return (float) -Math.log10(COMBINATION.combine(pValues, JUMP_WEIGHTS).orElseThrow());
  }

  @Override
  public void tested(int slot, PatternKind kind, float decades) {
    switch (kind) {
      case PRICE_JUMP -> {
        jump[slot] = decades;
        log(Watched.PRICE_JUMP, slot, decades);
      }
      case SLOW_DRIFT -> {
        drift[slot] = decades;
        log(Watched.SLOW_DRIFT, slot, decades);
      }
      case REVERSAL -> log(Watched.REVERSAL, slot, decades);
      case VOLUME_BURST -> {
        log(Watched.VOLUME_BURST, slot, decades);
        log(Watched.COMBINED_VOLUME, slot, decades);
      }
      case LIQUIDITY_SHIFT -> log(Watched.LIQUIDITY_SHIFT, slot, decades);
      case STALE_QUOTE -> log(Watched.STALE_QUOTE, slot, decades);
      case BOOK_IMBALANCE, EXPIRY_DRIFT, LONGSHOT_ZONE -> {
        // A series file has neither sizes nor closing times: these are never tested.
      }
    }
  }

  private void log(Watched watched, int slot, float decades) {
    AlarmLog log = logs.get(watched);
    if (log != null) {
      log.add(slot, bank.lastSecond(slot), decades, !series.get(slot).isLabelled());
    }
  }
}
