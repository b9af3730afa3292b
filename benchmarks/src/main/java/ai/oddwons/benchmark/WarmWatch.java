package ai.oddwons.benchmark;

import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.CycleReport;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A watch over all open markets that makes every test already: it has judged the cycles of ten
 * hours. Each invocation finds a new cycle, a quarter of an hour after the one before, made outside
 * of what is measured.
 */
@State(Scope.Thread)
public class WarmWatch {
  private static final int MARKETS = 114_450;
  private static final int CYCLES_BEFORE = 40;

  /** Which share of the markets says anything new; the others stand and are carried on. */
  @Param({"1.0", "0.1"})
  public double changed;

  private final Universe universe = new Universe(MARKETS);
  private final PatternWatch watch = universe.watch();
  private CycleReport last = CycleReport.NOTHING;

  /** Until the tails of all kinds and the past of all markets suffice for a test. */
  @Setup(Level.Trial)
  public void warmUp() {
    universe.pass(1);
    judge(gather());
    for (int cycle = 1; cycle < CYCLES_BEFORE; cycle++) {
      universe.pass(changed);
      judge(gather());
    }
  }

  /** A new cycle. */
  @Setup(Level.Invocation)
  public void pass() {
    universe.pass(changed);
  }

  CycleReadings gather() {
    return universe.gather(watch);
  }

  CycleReport judge(CycleReadings readings) {
    last = watch.judge(readings, ScoreModel.BLANK);
    return last;
  }

  /** What was measured, in numbers. */
  @TearDown(Level.Trial)
  public void tell() {
    System.out.printf(
        "%n# the last cycle: %,d markets, %,d new readings, %,d tests, %,d events suspected,"
            + " %,d believed, %,d zones, %,d patterns; odd: %s; stopped: %s%n",
        last.markets(),
        last.readings(),
        last.tests(),
        last.suspected(),
        last.believed(),
        last.zones(),
        last.patterns().size(),
        last.notes(),
        last.stopped());
  }
}
