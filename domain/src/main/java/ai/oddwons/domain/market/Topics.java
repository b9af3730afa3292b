package ai.oddwons.domain.market;

import java.util.List;

/**
 * What a market or event is about.
 *
 * @param venueTags the venue's own words, in its order, possibly none
 */
public record Topics(Category category, List<String> venueTags) {
  public Topics {
    venueTags = List.copyOf(venueTags);
  }
}
