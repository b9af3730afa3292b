package ai.oddwons.application.model;

import ai.oddwons.domain.market.MarketId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as we hold it.
 *
 * @param latest the last look that found it to be what it is
 * @param titles what its markets say, of those that we know
 * @param firstSeenAt the first look that found it
 * @param lastCheckedAt the last look, which may have ended it
 * @param checks how many looks found it, 1 or more
 * @param end null while it is there
 */
public record OpportunityView(
    OpportunityId id,
    OpportunityCheck latest,
    Map<MarketId, MatchView.Title> titles,
    Instant firstSeenAt,
    Instant lastCheckedAt,
    int checks,
    @Nullable End end) {
  public OpportunityView {
    titles = Map.copyOf(titles);
  }

  /**
   * How it ended.
   *
   * @param at when that was seen
   * @param reason the code of what stopped it, the standing that took its place, or {@code
   *     match_changed}
   */
  public record End(Instant at, String reason) {}
}
