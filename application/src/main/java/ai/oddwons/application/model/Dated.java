package ai.oddwons.application.model;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer made from stored data, with its age.
 *
 * @param asOf the moment whose knowledge it shows: when the last collection began that read the
 *     venue to its end, the oldest of several venues; for patterns when the last analysis began
 *     that ended well; or now for what was read just now
 * @param freshFor how old it is allowed to be before it counts as stale
 */
public record Dated<T>(T body, Instant asOf, Duration freshFor) {
  /** Whether it has outlived its time. */
  public boolean isStaleAt(Instant now) {
    return asOf.plus(freshFor).isBefore(now);
  }
}
