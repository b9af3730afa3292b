package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.market.MarketId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Joins what was planned, what it costs and what its markets say. */
final class LegsInOrder {
  private LegsInOrder() {}

  /** As planned; a basket takes each market once. */
  static List<LegBody> of(OpportunityCheck check, Map<MarketId, MatchView.Title> titles) {
    Map<MarketId, LegValue> values = values(check);
    return check.plan().legs().stream().map(leg -> leg(leg, titles, values, check)).toList();
  }

  private static LegBody leg(
      PlannedLeg leg,
      Map<MarketId, MatchView.Title> titles,
      Map<MarketId, LegValue> values,
      OpportunityCheck check) {
    return LegBody.of(leg, titles.get(leg.market()), values.get(leg.market()), check.at());
  }

  private static Map<MarketId, LegValue> values(OpportunityCheck check) {
    Valuation value = check.valuation();
    return value == null
        ? Map.of()
        : value.legs().stream().collect(Collectors.toMap(LegValue::market, Function.identity()));
  }
}
