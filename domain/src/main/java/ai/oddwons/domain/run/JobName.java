package ai.oddwons.domain.run;

import java.util.Locale;
import java.util.Optional;

/** The jobs that run once and exit. */
public enum JobName {
  COLLECT,
  BACKFILL,
  ANALYZE,
  /** A part of what the command {@code analyze} does. */
  MATCH,
  /** A part of what the command {@code analyze} does. */
  PRICE,
  DIGEST,
  SETTLE,
  PRUNE;

  /** The name in commands, tables and answers, such as {@code collect}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For text from outside: empty when no job has that name. */
  public static Optional<JobName> tryParse(String slug) {
    for (JobName job : values()) {
      if (job.slug().equals(slug)) {
        return Optional.of(job);
      }
    }
    return Optional.empty();
  }
}
