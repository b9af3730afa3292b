package ai.oddwons.domain.market;

import java.util.Locale;
import java.util.Optional;

/** What a market is about, in one taxonomy over all venues; their own tags are kept beside it. */
public enum Category {
  POLITICS,
  SPORTS,
  CRYPTO,
  ECONOMICS,
  FINANCE,
  WEATHER,
  CULTURE,
  TECHNOLOGY,
  WORLD,
  OTHER;

  /** The name in addresses, answers and tables, such as {@code politics}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For text from outside: empty when no category has that slug. */
  public static Optional<Category> tryParse(String slug) {
    for (Category category : values()) {
      if (category.slug().equals(slug)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
