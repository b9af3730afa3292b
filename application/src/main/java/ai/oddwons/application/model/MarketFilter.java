package ai.oddwons.application.model;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Platform;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which markets. An empty set or a null means «any».
 *
 * @param closesFrom the earliest planned close, inclusive; markets without one never fit
 * @param closesBefore the latest planned close, exclusive; markets without one never fit
 * @param text words that must all occur in the title, the YES label or the event's title, in any
 *     case; a store may take the forms of an English word for one and pass over words like «the»;
 *     blank for any
 */
public record MarketFilter(
    Set<Platform> platforms,
    Set<MarketStatus> statuses,
    Set<Category> categories,
    @Nullable EventId event,
    @Nullable Instant closesFrom,
    @Nullable Instant closesBefore,
    String text,
    MarketSort sort) {
  public static final MarketFilter ALL =
      new MarketFilter(Set.of(), Set.of(), Set.of(), null, "", MarketSort.ID);

  public MarketFilter {
    platforms = Set.copyOf(platforms);
    statuses = Set.copyOf(statuses);
    categories = Set.copyOf(categories);
  }

  /** Whatever their planned close. */
  public MarketFilter(
      Set<Platform> platforms,
      Set<MarketStatus> statuses,
      Set<Category> categories,
      @Nullable EventId event,
      String text,
      MarketSort sort) {
    this(platforms, statuses, categories, event, null, null, text, sort);
  }
}
