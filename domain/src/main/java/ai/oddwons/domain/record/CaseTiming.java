package ai.oddwons.domain.record;

import java.time.Duration;

/**
 * When a case is bought and looked at.
 *
 * @param delay from a pattern to the first moment at which somebody could act on it, not negative
 * @param patience how much later than a moment a reading may have begun that stands for it, not
 *     negative
 */
public record CaseTiming(Duration delay, Duration patience) {
  public static final CaseTiming USUAL = new CaseTiming(Duration.ofMinutes(5), Duration.ofHours(1));

  public CaseTiming {
    requireNotNegative("delay", delay);
    requireNotNegative("patience", patience);
  }

  private static void requireNotNegative(String name, Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          "the %s must not be negative, was %s".formatted(name, duration));
    }
  }
}
