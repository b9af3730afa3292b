package ai.oddwons.benchmark;

import ai.oddwons.domain.pattern.watch.CycleReport;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** One cycle over all open markets, from what was read to patterns. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 20)
@Measurement(iterations = 40)
public class CycleBenchmark {

  /** From quotes in memory: they are put into columns, and judged. */
  @Benchmark
  public CycleReport gatherAndJudge(WarmWatch watch) {
    return watch.judge(watch.gather());
  }

  /** From readings in columns. */
  @Benchmark
  public CycleReport judge(GatheredCycle cycle) {
    return cycle.judge();
  }
}
