package ai.oddwons.domain.pattern;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something unusual about one market at one moment, past the control of false discoveries and past
 * the cool-down of its event. It is also a case for the record: what became of it is kept.
 *
 * @param event null where the market belongs to none
 * @param detectedAt the time of the reading that showed it
 * @param key what makes it comparable with earlier ones, as known at {@code detectedAt}
 * @param mid the middle of the market at {@code detectedAt}, null when there was none
 * @param midBefore the middle before the move, null where the kind knows no move or there is no
 *     {@code mid}
 * @param usualSpread what usually lies between bid and ask there, null when unknown
 * @param evidence at least one item, ids differ
 */
public record Pattern(
    PatternId id,
    MarketId market,
    @Nullable EventId event,
    Instant detectedAt,
    CaseKey key,
    Significance significance,
    Score score,
    @Nullable Price mid,
    @Nullable Price midBefore,
    @Nullable Spread usualSpread,
    List<Evidence> evidence) {
  public Pattern {
    evidence = List.copyOf(evidence);
    if (event != null && !event.platform().equals(market.platform())) {
      throw new IllegalArgumentException(market + " cannot belong to " + event);
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a pattern without evidence");
    }
    if (evidence.stream().map(Evidence::id).distinct().count() != evidence.size()) {
      throw new IllegalArgumentException("evidence named twice");
    }
  }

  public PatternKind kind() {
    return key.kind();
  }

  public Direction direction() {
    return key.direction();
  }
}
