package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.pattern.detect.DetectorBank;
import ai.oddwons.domain.pattern.detect.TestSheet;
import ai.oddwons.domain.pattern.detect.TestSink;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.statistics.CauchyCombination;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Plays series to the detectors and writes down what they say. All series are played at once, since
 * each learns from what the others did before.
 */
final class DetectionTrial implements TestSink {
  /** A drift that is also a jump is both; what only drifts is rarely a jump. */
  private static final double[] JUMP_WEIGHTS = {0.9, 0.1};

  private static final CauchyCombination COMBINATION = CauchyCombination.forDiscreteTests();

  private final List<Series> series;
  private final DetectorBank bank = new DetectorBank();
  private final Map<Watched, AlarmLog> logs = new EnumMap<>(Watched.class);
  private final Playback playback;
  private final float[] jump;
  private final float[] drift;

  DetectionTrial(List<Series> series, TrialSettings settings) {
    this.series = series;
    this.playback = new Playback(series);
    this.jump = new float[series.size()];
    this.drift = new float[series.size()];
    Arrays.fill(jump, Float.NaN);
    for (Watched watched : Watched.values()) {
      logs.put(watched, new AlarmLog(watched.measure(), series));
    }
    for (Series one : series) {
      int slot = bank.addMarket();
      if (one.isLabelled() && !settings.learnsFromAll()) {
        bank.silence(slot);
      }
    }
  }

  /** What they said; call it once. */
  Map<Watched, AlarmLog> run() {
    Readings readings = new Readings();
    while (!playback.isOver()) {
      cycle(readings);
    }
    return logs;
  }

  /** What was odd about the readings. */
  Tally notes() {
    return bank.notes().toTally();
  }

  private void cycle(Readings readings) {
    readings.clear();
    playback.cycle((due, point) -> series.get(due).give(point, due, readings));
    bank.take(readings, this);
    for (int row = 0; row < readings.size(); row++) {
      combine(readings.slot(row));
    }
  }

  private void combine(int slot) {
    if (!Float.isNaN(jump[slot])) {
      log(Watched.COMBINED_JUMP, slot, combined(jump[slot], drift[slot]));
      jump[slot] = Float.NaN;
    }
  }

  private static float combined(float jump, float drift) {
    if (Math.max(jump, drift) < 1) {
      return 0;
    }
    double[] pValues = {Math.pow(10, -jump), Math.pow(10, -drift)};
    double chance = COMBINATION.combine(pValues, JUMP_WEIGHTS).orElseThrow();
    return (float) -Math.log10(Math.max(chance, Double.MIN_NORMAL));
  }

  @Override
  public void take(TestSheet sheet) {
    sheet.forEach(this::tested);
  }

  private void tested(int slot, PatternKind kind, float decades) {
    switch (kind) {
      case PRICE_JUMP -> {
        jump[slot] = decades;
        log(Watched.PRICE_JUMP, slot, decades);
      }
      case SLOW_DRIFT -> {
        drift[slot] = Float.isNaN(decades) ? 0 : decades;
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
      log.add(slot, bank.lastSecond(slot), decades);
    }
  }
}
