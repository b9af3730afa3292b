package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Baskets of two markets of two platforms. */
final class MatchCandidates {
  private static final Money ONE = Money.ofDollars(1);

  private MatchCandidates() {}

  /** Both directions of a pair, or the one that an implication allows; of polled sides only. */
  static Stream<Candidate> of(MarketMatch match, PolledPrices first, PolledPrices second) {
    return switch (match.verdict().grade()) {
      case EQUIVALENT, CAVEAT ->
          Stream.of(
                  pair(match, first, Side.YES, second, Side.NO),
                  pair(match, first, Side.NO, second, Side.YES))
              .flatMap(Optional::stream);
      case INVERTED ->
          Stream.of(
                  pair(match, first, Side.YES, second, Side.YES),
                  pair(match, first, Side.NO, second, Side.NO))
              .flatMap(Optional::stream);
      case RELATED -> implied(match, first, second).stream();
      case REJECTED -> Stream.empty();
    };
  }

  private static Optional<Candidate> pair(
      MarketMatch match, PolledPrices first, Side firstSide, PolledPrices second, Side secondSide) {
    return basket(OpportunityType.CROSS_PLATFORM, match, first, firstSide, second, secondSide);
  }

  /** YES of what is implied and NO of what implies it. */
  private static Optional<Candidate> implied(
      MarketMatch match, PolledPrices first, PolledPrices second) {
    MatchRelation relation = match.verdict().relation();
    if (relation == null) {
      return Optional.empty();
    }
    OpportunityType type =
        match.verdict().reasons().contains(ReasonCode.OTHER_DEADLINE)
            ? OpportunityType.TEMPORAL
            : OpportunityType.RELATED_MARKET;
    return switch (relation) {
      case SUBSET -> basket(type, match, first, Side.NO, second, Side.YES);
      case SUPERSET -> basket(type, match, first, Side.YES, second, Side.NO);
      case EXCLUSIVE -> basket(type, match, first, Side.NO, second, Side.NO);
      case COMPARABLE -> Optional.empty();
    };
  }

  private static Optional<Candidate> basket(
      OpportunityType type,
      MarketMatch match,
      PolledPrices first,
      Side firstSide,
      PolledPrices second,
      Side secondSide) {
    BasketPlan plan =
        new BasketPlan(
            type,
            List.of(
                PlannedLeg.buy(first.market(), firstSide),
                PlannedLeg.buy(second.market(), secondSide)),
            ONE);
    return PolledEdge.cost(first, firstSide)
        .flatMap(one -> PolledEdge.cost(second, secondSide).map(one::plus))
        .map(cost -> new Candidate(plan, new Basis.Matched(match), ONE.minus(cost)));
  }
}
