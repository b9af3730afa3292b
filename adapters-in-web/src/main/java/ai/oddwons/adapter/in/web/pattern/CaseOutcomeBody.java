package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern had become at one horizon.
 *
 * @param verdict whether the outcome that its kind states came
 * @param ahead whether the price had gone the way of the pattern; null when it states no way or
 *     nothing could be read
 * @param mid the middle at the horizon, or what YES paid at settlement
 * @param entry null when nobody offered anything, or the pattern names no side
 * @param net what one share bought at the entry would have brought after fees, in dollars
 * @param feeRefusal why a fee of that day is not known; null where none is missing
 * @param knownAt when this was found out
 */
record CaseOutcomeBody(
    String horizon,
    String verdict,
    @Nullable Boolean ahead,
    @Nullable BigDecimal mid,
    @Nullable EntryBody entry,
    @Nullable BigDecimal net,
    @Nullable FeeRefusalBody feeRefusal,
    Instant knownAt) {

  static CaseOutcomeBody of(CaseOutcome outcome) {
    Price mid = outcome.mid();
    Entry entry = outcome.entry();
    FeeRefusal refusal = outcome.feeRefusal();
    return new CaseOutcomeBody(
        outcome.horizon().slug(),
        outcome.verdict().slug(),
        outcome.ahead(),
        mid == null ? null : mid.toDecimal(),
        entry == null ? null : EntryBody.of(entry),
        outcome.net(),
        refusal == null ? null : FeeRefusalBody.of(refusal),
        outcome.knownAt());
  }
}
