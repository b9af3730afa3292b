package ai.oddwons.architecture.planted.adapter.in.web;

import java.time.Instant;

/** Takes the time from the machine. */
@SuppressWarnings("TimeZoneUsage")
final class ClockReader {
  private ClockReader() {}

  static Instant read() {
    return Instant.now();
  }
}
