package ai.oddwons.domain.market;

import java.util.regex.Pattern;

/**
 * A venue that lists markets, named by a slug such as {@code kalshi}. A value and not an enum: a
 * new exchange adds a module and a line of wiring, and no rule of ours may switch on it.
 *
 * @param slug 2 to 20 characters, lower-case letters, digits and inner hyphens, a letter first
 */
public record Platform(String slug) implements Comparable<Platform> {
  private static final Pattern SLUG = Pattern.compile("[a-z](?:[a-z0-9-]{0,18}[a-z0-9])");

  public Platform {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("not a platform slug: " + slug);
    }
  }

  @Override
  public int compareTo(Platform other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
