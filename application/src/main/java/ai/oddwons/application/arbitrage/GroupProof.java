package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.GroupLogic;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.arbitrage.Proof;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether markets of one event hang together as a basket of them needs it, by what is known now.
 */
final class GroupProof {
  private final Implication implication = new Implication();

  /** Whether all markets of the event have to be known, whatever became of them. */
  static boolean needsWholeEvent(BasketPlan plan) {
    return plan.legs().stream().allMatch(leg -> leg.side() == Side.YES);
  }

  /**
   * @param legs the markets of the basket
   * @param whole all markets of the event, where {@link #needsWholeEvent} asks for them
   */
  Proof prove(BasketPlan plan, EventId id, Map<MarketId, MarketView> legs, List<Market> whole) {
    Event event = legs.values().stream().map(MarketView::event).findFirst().orElse(null);
    boolean together = legs.values().stream().allMatch(view -> id.equals(view.market().event()));
    if (event == null || !together) {
      return new Proof.Refuted("they are no longer of one event");
    }
    Set<Side> sides = plan.legs().stream().map(PlannedLeg::side).collect(Collectors.toSet());
    if (sides.size() == 2) {
      return implied(plan, legs);
    }
    if (sides.contains(Side.YES)) {
      return coversEverything(legs)
          ? new Proof.Proven()
          : exhaustive(event.structure(), plan, whole);
    }
    return GroupLogic.of(event.structure()).proofForAllNo();
  }

  private Proof implied(BasketPlan plan, Map<MarketId, MarketView> legs) {
    if (plan.legs().size() > 2) {
      return new Proof.Refuted("an implication is of two markets");
    }
    return implication.prove(market(plan, legs, Side.NO), market(plan, legs, Side.YES));
  }

  private static Market market(BasketPlan plan, Map<MarketId, MarketView> legs, Side side) {
    return plan.legs().stream()
        .filter(leg -> leg.side() == side)
        .map(PlannedLeg::market)
        .flatMap(id -> legs.values().stream().filter(view -> view.market().id().equals(id)))
        .map(MarketView::market)
        .findFirst()
        .orElseThrow();
  }

  /** Levels of one measure at one time of which any value fulfils one. */
  private static boolean coversEverything(Map<MarketId, MarketView> legs) {
    List<Market> markets = legs.values().stream().map(MarketView::market).toList();
    return markets.stream().map(market -> market.schedule().closesAt()).distinct().count() == 1
        && Strikes.coverEverything(
            markets.stream().map(market -> Optional.ofNullable(market.terms().strike())).toList());
  }

  /** What is not bought must be known to have lost. */
  private static Proof exhaustive(OutcomeStructure structure, BasketPlan plan, List<Market> whole) {
    Set<MarketId> bought = Set.copyOf(plan.markets());
    long open =
        whole.stream()
            .filter(market -> !bought.contains(market.id()))
            .filter(market -> !hasLost(market))
            .count();
    return open > 0
        ? new Proof.Unproven("%d outcomes of the event cannot be bought".formatted(open))
        : GroupLogic.of(structure).proofForAllYes();
  }

  private static boolean hasLost(Market market) {
    return market.state().status().isFinal()
        && market.state().settlement() instanceof Settlement.No;
  }
}
