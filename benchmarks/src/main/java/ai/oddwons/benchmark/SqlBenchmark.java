package ai.oddwons.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Readings a second when the statistics of jumps and bursts over the same history are asked of
 * DuckDB in one query. See {@code statistics.sql} for what it computes and what it leaves out.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 5, time = 10)
public class SqlBenchmark {
  /** How many threads DuckDB takes; 0 for as many as it likes. */
  @Param({"1", "0"})
  public int threads;

  private final SqlHistory history = new SqlHistory();

  /** Loads the table. */
  @Setup(Level.Trial)
  public void load() throws SQLException, IOException {
    history.load(new History(), threads);
  }

  /** One reading is one operation. Only a few counts leave the database. */
  @Benchmark
  @OperationsPerInvocation(History.READINGS)
  public String query() throws SQLException {
    return history.ask();
  }

  /** Closes the database. */
  @TearDown(Level.Trial)
  public void close() throws SQLException {
    System.out.printf("%n# the query says: %s%n", history.ask());
    history.close();
  }
}
