package ai.oddwons.domain.record;

import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern had become at one horizon.
 *
 * @param verdict on the outcome that the pattern's kind states; {@link Verdict#UNKNOWN} at every
 *     horizon but the kind's own
 * @param ahead whether the price had gone the way of the pattern; null when it states no way or
 *     nothing could be read, or the market was called off
 * @param mid the middle at the horizon, or what YES paid; null when there was none, or the market
 *     was called off
 * @param entry null when nobody offered anything, or the pattern names no side
 * @param net what one share bought at the entry would have brought: exit bid, or payout, less price
 *     and fees, in dollars; null where entry, exit or fee is not known
 * @param feeRefusal why a fee of the day of entry or exit is not known; null where none was needed,
 *     or all are known
 * @param knownAt when this was found out: nothing before that moment may rest on it
 */
public record CaseOutcome(
    PatternId pattern,
    Horizon horizon,
    Verdict verdict,
    @Nullable Boolean ahead,
    @Nullable Price mid,
    @Nullable Entry entry,
    @Nullable BigDecimal net,
    @Nullable FeeRefusal feeRefusal,
    Instant knownAt) {

  public CaseOutcome {
    if (feeRefusal != null && (entry == null || net != null)) {
      throw new IllegalArgumentException(
          "a fee refused (%s) beside entry %s and net %s".formatted(feeRefusal, entry, net));
    }
  }
}
