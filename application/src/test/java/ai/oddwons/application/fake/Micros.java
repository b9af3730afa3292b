package ai.oddwons.application.fake;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.arbitrage.Valuation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What stores keep of times: nothing finer than a microsecond. */
final class Micros {
  private Micros() {}

  static Instant of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static @Nullable Instant ofNullable(@Nullable Instant instant) {
    return instant == null ? null : of(instant);
  }

  static MarketMatch of(MarketMatch match) {
    return new MarketMatch(
        match.pair(),
        match.firstEvent(),
        match.secondEvent(),
        match.verdict(),
        match.rules(),
        of(match.judgedAt()));
  }

  static OpportunityCheck of(OpportunityCheck check) {
    Valuation valuation = check.valuation();
    return new OpportunityCheck(
        check.plan(),
        check.grounds(),
        check.standing(),
        check.grossEdge(),
        valuation == null ? null : of(valuation),
        check.stops(),
        check.nearMisses(),
        of(check.at()));
  }

  private static Valuation of(Valuation value) {
    return new Valuation(
        value.quantity(),
        value.largestWithoutLoss(),
        value.payout(),
        value.cost(),
        value.sales(),
        value.fees(),
        value.profit(),
        value.capital(),
        value.returnOnCapital(),
        value.daysToPayout(),
        value.annualised(),
        value.worstCase(),
        value.legs().stream().map(Micros::of).toList(),
        value.steps());
  }

  private static LegValue of(LegValue leg) {
    return new LegValue(
        leg.market(),
        leg.side(),
        leg.order(),
        leg.size(),
        leg.levels(),
        leg.notional(),
        leg.fee(),
        of(leg.receivedAt()),
        ofNullable(leg.observedAt()));
  }
}
