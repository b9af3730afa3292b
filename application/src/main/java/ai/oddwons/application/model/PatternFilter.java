package ai.oddwons.application.model;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.PatternKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which patterns. An empty set or a null means «any».
 *
 * @param from detected no earlier, inclusive
 * @param before detected earlier, exclusive
 * @param minScore 0 to 100, inclusive
 */
public record PatternFilter(
    Set<Platform> platforms,
    Set<PatternKind> kinds,
    Set<Category> categories,
    @Nullable MarketId market,
    @Nullable EventId event,
    @Nullable Instant from,
    @Nullable Instant before,
    double minScore,
    PatternSort sort) {
  public static final PatternFilter ALL =
      new PatternFilter(
          Set.of(), Set.of(), Set.of(), null, null, null, null, 0, PatternSort.NEWEST);

  public PatternFilter {
    platforms = Set.copyOf(platforms);
    kinds = Set.copyOf(kinds);
    categories = Set.copyOf(categories);
    if (!(minScore >= 0 && minScore <= 100)) {
      throw new IllegalArgumentException("a score lies in 0..100, was " + minScore);
    }
  }
}
