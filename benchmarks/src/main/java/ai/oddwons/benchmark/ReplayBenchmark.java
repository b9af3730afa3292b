package ai.oddwons.benchmark;

import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.pattern.detect.DetectorBank;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Readings a second on one core when a week of history is played to all detectors, from the first
 * reading on: each run begins with a bank that knows nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReplayBenchmark {
  private final History history = new History();
  private final Readings readings = new Readings();

  /** One reading is one operation. What is returned depends on every test. */
  @Benchmark
  @OperationsPerInvocation(History.READINGS)
  public TestCount replay() {
    DetectorBank bank = new DetectorBank();
    bank.reach(History.MARKETS - 1);
    TestCount count = new TestCount();
    for (int moment = 0; moment < History.MOMENTS; moment++) {
      history.give(moment, readings);
      bank.take(readings, count);
    }
    return count;
  }
}
