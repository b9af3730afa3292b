package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Baskets within one event whose polled prices leave a gap. Whether its logic holds is looked at
 * later, when the books are read: here a ladder is what has gaps between its rungs.
 */
final class GroupCandidates {
  /** The most orders one basket may take: events of prices have some forty ranges. */
  private static final int MOST_LEGS = 50;

  private GroupCandidates() {}

  /**
   * @param group the markets of one event
   */
  static Stream<Candidate> of(EventId event, List<PolledPrices> group) {
    OutcomeStructure structure = group.getFirst().structure();
    return structure == null || group.size() < 2
        ? Stream.empty()
        : switch (structure) {
          case INDEPENDENT -> implications(event, group);
          case AT_MOST_ONE ->
              Stream.concat(
                  Strikes.coverEverything(
                          group.stream().map(one -> Optional.ofNullable(one.strike())).toList())
                      ? allYes(event, group)
                      : Stream.empty(),
                  allNo(event, group));
          case EXACTLY_ONE, EXACTLY_ONE_OPEN ->
              Stream.concat(allYes(event, group), allNo(event, group));
        };
  }

  /** Worth a look only if every outcome is offered. */
  private static Stream<Candidate> allYes(EventId event, List<PolledPrices> group) {
    return group.size() > MOST_LEGS || group.stream().anyMatch(one -> one.ask() == null)
        ? Stream.empty()
        : candidate(event, group, Side.YES, 1);
  }

  /** Any of them do; each that somebody bids for adds its bid to what is gained. */
  private static Stream<Candidate> allNo(EventId event, List<PolledPrices> group) {
    List<PolledPrices> bidFor =
        group.stream()
            .filter(one -> one.bid() != null)
            .sorted(Comparator.comparing(GroupCandidates::bid).reversed())
            .limit(MOST_LEGS)
            .toList();
    return bidFor.size() < 2
        ? Stream.empty()
        : candidate(event, bidFor, Side.NO, bidFor.size() - 1);
  }

  private static Stream<Candidate> candidate(
      EventId event, List<PolledPrices> legs, Side side, int payout) {
    Money cost =
        legs.stream()
            .flatMap(leg -> PolledEdge.cost(leg, side).stream())
            .reduce(Money.ZERO, Money::plus);
    Money edge = Money.ofDollars(payout).minus(cost);
    return edge.isPositive()
        ? Stream.of(
            new Candidate(
                new BasketPlan(
                    OpportunityType.RELATED_MARKET,
                    legs.stream().map(leg -> PlannedLeg.buy(leg.market(), side)).toList(),
                    Money.ofDollars(payout)),
                new Basis.Grouped(event),
                edge))
        : Stream.empty();
  }

  /** Only what is asked in the same words, save numbers and dates, can be a ladder. */
  private static Stream<Candidate> implications(EventId event, List<PolledPrices> group) {
    return group.stream()
        .collect(Collectors.groupingBy(one -> Skeleton.of(one.question())))
        .values()
        .stream()
        .flatMap(ladder -> inLadder(event, ladder));
  }

  /** Of any two the one that costs less than the other is bid for, if it is implied by it. */
  private static Stream<Candidate> inLadder(EventId event, List<PolledPrices> group) {
    List<PolledPrices> offered = group.stream().filter(one -> one.ask() != null).toList();
    List<PolledPrices> bidFor =
        group.stream()
            .filter(one -> one.bid() != null)
            .sorted(Comparator.comparing(GroupCandidates::bid).reversed())
            .toList();
    List<Candidate> found = new ArrayList<>();
    for (PolledPrices larger : offered) {
      for (PolledPrices smaller : bidFor) {
        if (!bid(smaller).isAbove(ask(larger))) {
          break;
        }
        if (mayImply(smaller, larger)) {
          found.add(implication(event, larger, smaller));
        }
      }
    }
    return found.stream();
  }

  /** Levels told in data rule out one way round of two; what words say is read later. */
  private static boolean mayImply(PolledPrices smaller, PolledPrices larger) {
    if (smaller.market().equals(larger.market())) {
      return false;
    }
    Strike ofSmaller = smaller.strike();
    Strike ofLarger = larger.strike();
    return ofSmaller == null
        || ofLarger == null
        || !Strikes.areLevels(ofSmaller, ofLarger)
        || Strikes.implies(ofSmaller, ofLarger);
  }

  private static Candidate implication(EventId event, PolledPrices larger, PolledPrices smaller) {
    OpportunityType type =
        Strikes.areLevels(smaller.strike(), larger.strike())
            ? OpportunityType.RELATED_MARKET
            : OpportunityType.TEMPORAL;
    return new Candidate(
        new BasketPlan(
            type,
            List.of(
                PlannedLeg.buy(larger.market(), Side.YES),
                PlannedLeg.buy(smaller.market(), Side.NO)),
            Money.ofDollars(1)),
        new Basis.Grouped(event),
        Money.ofDollars(bid(smaller).toDecimal()).minus(Money.ofDollars(ask(larger).toDecimal())));
  }

  private static Price bid(PolledPrices prices) {
    return prices.bid() == null ? Price.ZERO : prices.bid();
  }

  private static Price ask(PolledPrices prices) {
    return prices.ask() == null ? Price.ONE : prices.ask();
  }
}
