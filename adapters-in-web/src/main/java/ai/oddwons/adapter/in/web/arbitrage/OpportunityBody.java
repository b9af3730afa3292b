package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.pricing.Money;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trades that belong together, as the last look found them that found anything.
 *
 * @param status {@code active}, {@code watch} or {@code near_miss}: what it is, or was before it
 *     ended
 * @param grossEdge of one basket at the best prices, before fees, in dollars; null where a side of
 *     a book is empty
 * @param stops why it is no finding; empty for an active one
 * @param nearMisses prices that would make a finding of it
 * @param judgedAt the moment of the look that all numbers here are of
 * @param lastCheckedAt the last look, which may have ended it
 * @param checkCount how many looks found it
 * @param endedAt when a look no longer found it; null while it is there
 * @param endReason the code of what stopped it, the status that took its place, or {@code
 *     match_changed}
 */
record OpportunityBody(
    String id,
    String type,
    String status,
    List<LegBody> legs,
    @JsonUnwrapped ValuationBody value,
    @Nullable BigDecimal grossEdge,
    List<StopBody> stops,
    List<NearMissBody> nearMisses,
    @JsonUnwrapped GroundsBody grounds,
    Instant firstSeenAt,
    Instant judgedAt,
    Instant lastCheckedAt,
    int checkCount,
    @Nullable Instant endedAt,
    @Nullable String endReason,
    OpportunityLinksBody links) {

  static OpportunityBody of(OpportunityView view) {
    OpportunityCheck latest = view.latest();
    OpportunityView.End end = view.end();
    return new OpportunityBody(
        view.id().toString(),
        Word.of(latest.plan().type()),
        standing(view).slug(),
        LegsInOrder.of(latest, view.titles()),
        value(latest.valuation()),
        dollars(latest.grossEdge()),
        latest.stops().stream().map(StopBody::of).toList(),
        latest.nearMisses().stream().map(NearMissBody::of).toList(),
        GroundsBody.of(latest.grounds()),
        view.firstSeenAt(),
        latest.at(),
        view.lastCheckedAt(),
        view.checks(),
        end == null ? null : end.at(),
        end == null ? null : end.reason(),
        OpportunityLinksBody.of(view.id(), latest.grounds()));
  }

  /** The look shown is one that found something, by the contract of the view. */
  private static Standing standing(OpportunityView view) {
    Standing standing = view.latest().standing();
    if (standing == null) {
      throw new IllegalStateException("opportunity " + view.id() + " was never anything");
    }
    return standing;
  }

  private static ValuationBody value(@Nullable Valuation value) {
    return value == null ? ValuationBody.NONE : ValuationBody.of(value);
  }

  private static @Nullable BigDecimal dollars(@Nullable Money money) {
    return money == null ? null : money.toDecimal();
  }
}
