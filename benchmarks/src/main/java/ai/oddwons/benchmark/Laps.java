package ai.oddwons.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Tells how long each step of a run took: on the wall, and of the processors. */
final class Laps {
  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final long start = System.nanoTime();
  private long last = start;
  private long lastWork = system.getProcessCpuTime();

  void lap(String what) {
    long now = System.nanoTime();
    long work = system.getProcessCpuTime();
    print(now - last, work - lastWork, what);
    last = now;
    lastWork = work;
  }

  /** Since this was made; of the processors, since the process began. */
  void total() {
    print(System.nanoTime() - start, system.getProcessCpuTime(), "in all");
  }

  private static void print(long wall, long work, String what) {
    System.out.printf(
        Locale.ROOT, "%6.1f s, processors %6.1f s  %s%n", wall / NANOS, work / NANOS, what);
  }
}
