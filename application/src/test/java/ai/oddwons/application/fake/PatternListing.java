package ai.oddwons.application.fake;

import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternSort;
import ai.oddwons.domain.pattern.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;

/** Which patterns a filter lets through, and in what order. */
final class PatternListing {
  private static final Comparator<Pattern> OLDEST =
      Comparator.comparing(Pattern::detectedAt).thenComparing(pattern -> pattern.id().toString());

  private PatternListing() {}

  static Comparator<Pattern> order(PatternSort sort) {
    return switch (sort) {
      case NEWEST -> OLDEST.reversed();
      case SCORE ->
          Comparator.comparingDouble((Pattern pattern) -> pattern.score().percent())
              .thenComparing(OLDEST)
              .reversed();
    };
  }

  /** The first seen first. */
  static Comparator<Pattern> oldestFirst() {
    return OLDEST;
  }

  static boolean fits(PatternFilter filter, Pattern pattern) {
    return isAmong(filter.platforms(), pattern.market().platform())
        && isAmong(filter.kinds(), pattern.kind())
        && isAmong(filter.categories(), pattern.key().category())
        && (filter.market() == null || filter.market().equals(pattern.market()))
        && (filter.event() == null || filter.event().equals(pattern.event()))
        && isWithin(filter, pattern.detectedAt())
        && pattern.score().percent() >= filter.minScore();
  }

  private static boolean isWithin(PatternFilter filter, Instant time) {
    return (filter.from() == null || !time.isBefore(toMicros(filter.from())))
        && (filter.before() == null || time.isBefore(toMicros(filter.before())));
  }

  private static <T> boolean isAmong(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static Instant toMicros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
