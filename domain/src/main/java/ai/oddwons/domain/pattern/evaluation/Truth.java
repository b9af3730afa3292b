package ai.oddwons.domain.pattern.evaluation;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that did happen in a series.
 *
 * @param start seconds since 1970
 * @param end not before {@code start}
 */
public record Truth(Kind kind, long start, long end) {
  /** An alarm may come so much later than the end and still be about it. */
  public static final int LATENESS_SECONDS = 1_800;

  public Truth {
    if (end < start) {
      throw new IllegalArgumentException("a stretch from %d to %d".formatted(start, end));
    }
  }

  /** What happened. */
  public enum Kind {
    /** The price moved at once. */
    JUMP,
    /** Far more was traded than before. */
    VOLUME;

    /** The name in files and reports, such as {@code jump}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** For text from outside: empty when there is no such kind. */
    public static Optional<Kind> tryParse(String slug) {
      for (Kind kind : values()) {
        if (kind.slug().equals(slug)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** Whether an alarm at this second is about it. */
  public boolean covers(long second) {
    return second >= start && second <= end + LATENESS_SECONDS;
  }
}
