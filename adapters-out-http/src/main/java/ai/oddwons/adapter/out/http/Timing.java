package ai.oddwons.adapter.out.http;

import java.time.InstantSource;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import reactor.core.scheduler.Scheduler;

/**
 * Time and chance, given from outside so that tests own them.
 *
 * @param scheduler waits, and reads bodies off the network threads
 * @param nanoTime a clock that never jumps, such as {@link System#nanoTime}
 * @param clock the time of day, needed for a Retry-After that names a date
 * @param chance evenly spread over 0 (inclusive) to 1, spreads retries
 */
public record Timing(
    Scheduler scheduler, LongSupplier nanoTime, InstantSource clock, DoubleSupplier chance) {}
