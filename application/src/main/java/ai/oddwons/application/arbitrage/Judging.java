package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.Grounds;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.domain.arbitrage.Assessment;
import ai.oddwons.domain.arbitrage.Basket;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.Circumstances;
import ai.oddwons.domain.arbitrage.Gates;
import ai.oddwons.domain.arbitrage.MarketReading;
import ai.oddwons.domain.arbitrage.NearMiss;
import ai.oddwons.domain.arbitrage.Proof;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.Stop;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.FeeModels;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderBook;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges baskets by books just read. */
final class Judging {
  private final Gates gates;
  private final FeeModels fees;
  private final Payout payout;
  private final GroupProof groups = new GroupProof();

  Judging(Gates gates, FeeModels fees, Payout payout) {
    this.gates = gates;
    this.fees = fees;
    this.payout = payout;
  }

  /** Empty when a book or a market is missing: then nothing is known. */
  Optional<OpportunityCheck> judge(
      Candidate candidate, Facts facts, Map<MarketId, OrderBook> books, Instant now) {
    Map<MarketId, MarketView> legs = new HashMap<>();
    Map<MarketId, MarketReading> readings = new HashMap<>();
    for (MarketId id : candidate.plan().markets()) {
      MarketView view = facts.find(id);
      OrderBook book = books.get(id);
      if (view == null || book == null) {
        return Optional.empty();
      }
      legs.put(id, view);
      readings.put(
          id,
          new MarketReading(id, book, fees.tariff(id.platform(), view.market().terms().fees())));
    }
    return candidate
        .plan()
        .read(readings)
        .map(basket -> judge(candidate, basket, legs, facts, now));
  }

  private OpportunityCheck judge(
      Candidate candidate,
      Basket basket,
      Map<MarketId, MarketView> legs,
      Facts facts,
      Instant now) {
    BasketPlan plan = candidate.plan();
    Proof match = new Proof.Proven();
    Proof logic = new Proof.Proven();
    Money gross = basket.grossEdge().orElse(null);
    int confidence;
    switch (candidate.basis()) {
      case Basis.Matched(MarketMatch matched) -> {
        match = MatchProof.prove(plan, matched, legs);
        confidence =
            Confidence.ofPair(matched.verdict().grade(), gross == null ? Money.ZERO : gross);
      }
      case Basis.Grouped(EventId event) -> {
        List<Market> whole = facts.events().getOrDefault(event, List.of());
        logic = groups.prove(plan, event, legs, whole);
        confidence = Confidence.ofLogic(logic);
      }
      case Basis.Gone gone -> {
        match = new Proof.Refuted("the match is gone");
        confidence = 0;
      }
    }
    Circumstances known =
        new Circumstances(
            now, match, logic, Payout.isOver(legs.values(), now), payout.paidAt(legs.values()));
    Grounds grounds = grounds(candidate.basis(), legs, confidence);
    return check(plan, grounds, gross, gates.assess(basket, known), now);
  }

  private static Grounds grounds(Basis basis, Map<MarketId, MarketView> legs, int confidence) {
    Map<MarketId, String> rules = new HashMap<>();
    legs.forEach((id, view) -> rules.put(id, view.market().terms().rules().hash()));
    return switch (basis) {
      case Basis.Matched(MarketMatch match) -> new Grounds(match.id(), null, rules, confidence);
      case Basis.Grouped(EventId event) -> new Grounds(null, event, rules, confidence);
      case Basis.Gone gone -> new Grounds(null, null, rules, confidence);
    };
  }

  private static OpportunityCheck check(
      BasketPlan plan, Grounds grounds, @Nullable Money gross, Assessment assessment, Instant now) {
    return switch (assessment) {
      case Assessment.Found(var opportunity) ->
          new OpportunityCheck(
              plan,
              grounds,
              Standing.ACTIVE,
              gross,
              Valuation.of(opportunity),
              List.of(),
              List.of(),
              now);
      case Assessment.Watch(var edge, var opportunity, var stops, var nearMisses) ->
          new OpportunityCheck(
              plan,
              grounds,
              Standing.WATCH,
              edge,
              opportunity == null ? null : Valuation.of(opportunity),
              notes(stops),
              nearMisses,
              now);
      case Assessment.Rejected(var stops, var nearMisses) ->
          new OpportunityCheck(
              plan, grounds, nearly(stops, nearMisses), gross, null, notes(stops), nearMisses, now);
    };
  }

  /** A price is all that is missing. */
  private static @Nullable Standing nearly(List<Stop> stops, List<NearMiss> nearMisses) {
    boolean onlyPrice =
        stops.stream().allMatch(Stop.NoGap.class::isInstance) && !nearMisses.isEmpty();
    return onlyPrice ? Standing.NEAR_MISS : null;
  }

  private static List<StopNote> notes(List<Stop> stops) {
    return stops.stream().map(StopNote::of).toList();
  }
}
