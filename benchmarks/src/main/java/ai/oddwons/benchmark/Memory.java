package ai.oddwons.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process took. */
final class Memory {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Memory() {}

  static void print() {
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long live = runtime.totalMemory() - runtime.freeMemory();
    System.out.printf(
        "heap %,d MB live at the end, %,d MB at most with garbage, of %,d MB allowed; resident %s%n",
        live >> 20, peak >> 20, Runtime.getRuntime().maxMemory() >> 20, resident());
  }

  /** The most that was ever resident, mapped files included; nothing outside of Linux. */
  private static String resident() {
    if (!Files.exists(STATUS)) {
      return "unknown";
    }
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> "%,d MB".formatted(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
          .findFirst()
          .orElse("unknown");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
