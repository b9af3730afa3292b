package ai.oddwons.architecture.planted.adapter.in.web;

import java.util.function.LongSupplier;

/** Takes the time from the machine, by reference. */
record Stopwatch(LongSupplier nanos) {
  static Stopwatch real() {
    return new Stopwatch(System::nanoTime);
  }
}
