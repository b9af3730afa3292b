package ai.oddwons.domain.run;

import ai.oddwons.domain.market.MarketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of one venue a collection has seen: the proof that «every open market» is meant.
 *
 * @param pagesClosed pages of the listing read to their end
 * @param complete whether the listing was followed to its last page
 * @param listed different markets the venue listed, the rejected ones included
 * @param stored of those, how many the store now holds as listed
 * @param previouslyListed what the last complete run listed, null when there was none
 * @param verification what a second, independent listing said, null when none was asked for
 */
public record Coverage(
    int pagesClosed,
    boolean complete,
    long listed,
    long stored,
    @Nullable Long previouslyListed,
    @Nullable Verification verification) {
  public Coverage {
    if (pagesClosed < 0 || listed < 0 || stored < 0 || stored > listed) {
      throw new IllegalArgumentException(
          "impossible coverage: %d pages, %d listed, %d stored"
              .formatted(pagesClosed, listed, stored));
    }
  }

  /** Growth against the last complete run in markets, null when there was none. */
  public @Nullable Long change() {
    return previouslyListed == null ? null : listed - previouslyListed;
  }

  /**
   * Two listings of one venue against each other. Markets open and close while both are read, so a
   * few on either side are no fault; many are.
   *
   * @param listed different open markets in the second listing
   * @param onlyThere open in the second listing and missing in ours
   * @param onlyHere open in ours and missing in the second listing
   * @param samples up to a few dozen of the ids that only the second listing holds
   */
  public record Verification(long listed, long onlyThere, long onlyHere, List<MarketId> samples) {
    public Verification {
      samples = List.copyOf(samples);
    }
  }
}
