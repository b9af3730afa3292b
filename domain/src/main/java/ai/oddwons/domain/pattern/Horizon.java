package ai.oddwons.domain.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How long after a pattern one looks what became of it. */
public enum Horizon {
  ONE_HOUR(Duration.ofHours(1)),
  SIX_HOURS(Duration.ofHours(6)),
  ONE_DAY(Duration.ofHours(24)),
  /** When the outcome is final, whenever that is. */
  SETTLEMENT(Duration.ZERO);

  private final Duration after;

  Horizon(Duration after) {
    this.after = after;
  }

  /** The moment to look, empty when it is not known in advance. */
  public Optional<Instant> from(Instant detectedAt) {
    return this == SETTLEMENT ? Optional.empty() : Optional.of(detectedAt.plus(after));
  }

  /** The name in tables and answers, such as {@code six_hours}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
