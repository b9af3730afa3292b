package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.domain.market.Category;
import java.util.Map;
import java.util.Optional;

/** From Kalshi's words for what a market is about to ours. */
final class Taxonomy {
  private static final Map<String, Category> CATEGORIES =
      Map.ofEntries(
          Map.entry("Politics", Category.POLITICS),
          Map.entry("Elections", Category.POLITICS),
          Map.entry("Sports", Category.SPORTS),
          Map.entry("Crypto", Category.CRYPTO),
          Map.entry("Economics", Category.ECONOMICS),
          Map.entry("Financials", Category.FINANCE),
          Map.entry("Companies", Category.FINANCE),
          Map.entry("Commodities", Category.FINANCE),
          Map.entry("Climate and Weather", Category.WEATHER),
          Map.entry("Entertainment", Category.CULTURE),
          Map.entry("Culture", Category.CULTURE),
          Map.entry("Social", Category.CULTURE),
          Map.entry("Mentions", Category.CULTURE),
          Map.entry("Science and Technology", Category.TECHNOLOGY),
          Map.entry("World", Category.WORLD),
          Map.entry("Health", Category.OTHER),
          Map.entry("Education", Category.OTHER),
          Map.entry("Transportation", Category.OTHER),
          Map.entry("Exotics", Category.OTHER));

  private Taxonomy() {}

  /** Empty for a word we do not know. */
  static Optional<Category> category(String word) {
    return Optional.ofNullable(CATEGORIES.get(word));
  }
}
