package ai.oddwons.benchmark;

import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.CycleReport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A warm watch, and the readings of the new cycle in columns already. */
@State(Scope.Thread)
public class GatheredCycle extends WarmWatch {
  private @Nullable CycleReadings readings;

  /** After the new cycle was made. */
  @Setup(Level.Invocation)
  public void gatherNew() {
    readings = gather();
  }

  CycleReport judge() {
    if (readings == null) {
      throw new IllegalStateException("nothing was gathered");
    }
    return judge(readings);
  }
}
