package ai.oddwons.domain.record;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.CaseKey;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An earlier pattern whose outcome is known.
 *
 * @param event null where the market belongs to none: it then stands for itself
 * @param key what makes it comparable with others
 * @param test the chance of its detector's statistic, above 0, at most 1
 * @param hit whether the stated outcome came
 * @param implied what prices said of the side that was bought, 0 to 1; null when there was no entry
 * @param net in dollars per share, null where not known
 */
public record PastCase(
    MarketId market,
    @Nullable EventId event,
    Instant detectedAt,
    CaseKey key,
    double test,
    boolean hit,
    @Nullable BigDecimal implied,
    @Nullable BigDecimal net) {

  /** What cases must differ in to be independent of each other. */
  public String group() {
    return event == null ? market.toString() : event.toString();
  }
}
