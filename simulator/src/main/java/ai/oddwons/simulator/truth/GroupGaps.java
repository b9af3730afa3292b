package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.truth.Planted.FalseGap;
import ai.oddwons.simulator.truth.Planted.RealGap;
import ai.oddwons.simulator.truth.Planted.Shape;
import ai.oddwons.simulator.truth.Planted.Why;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Plot;
import ai.oddwons.simulator.universe.TakerFee;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gaps within one event of one venue. */
final class GroupGaps {
  private final Universe universe;
  private final long second;

  GroupGaps(Universe universe, long second) {
    this.universe = universe;
    this.second = second;
  }

  Stream<Planted> stream() {
    return Stream.concat(
        universe.plots(second).flatMap(this::of),
        Arrays.stream(Venue.values())
            .flatMap(venue ->
                universe
                    .events(venue, 0, second, second)
                    .filter(Occurrence::augmented)
                    .flatMap(event -> open(event, venue).stream())));
  }

  private Stream<Planted> of(Plot plot) {
    List<Contract> markets = plot.event().contracts(plot.venue());
    return switch (plot.device()) {
      case PAIR, FEES, STALE_LISTING, STALE_BOOK, EMPTY_SIDE -> Stream.empty();
      case ALL_YES -> gap(plot, Shape.ALL_YES, stakes(markets, true), 1);
      case ALL_NO -> gap(plot, Shape.ALL_NO, stakes(markets, false), markets.size() - 1);
      case STRIKES ->
          ladder(markets.size())
              .flatMap(pair ->
                  turned(
                      plot,
                      Shape.STRIKE_LADDER,
                      markets.get(pair.low()),
                      markets.get(pair.high())));
      case DEADLINES ->
          ladder(markets.size())
              .flatMap(pair ->
                  turned(
                      plot,
                      Shape.DEADLINE_LADDER,
                      markets.get(pair.high()),
                      markets.get(pair.low())));
    };
  }

  private record Rungs(int low, int high) {}

  private static Stream<Rungs> ladder(int size) {
    return IntStream.range(0, size)
        .boxed()
        .flatMap(low -> IntStream.range(low + 1, size).mapToObj(high -> new Rungs(low, high)));
  }

  private Stream<Planted> turned(Plot plot, Shape shape, Contract likelier, Contract other) {
    if (!Market.serves(likelier, second) || !Market.serves(other, second)) {
      return Stream.empty();
    }
    List<Stake> legs =
        Stream.concat(
                stakes(List.of(likelier), true).stream(), stakes(List.of(other), false).stream())
            .toList();
    return gap(plot, shape, legs, 1);
  }

  private Stream<Planted> gap(Plot plot, Shape shape, List<Stake> legs, int payoutDollars) {
    if (!Market.tempts(legs, payoutDollars)) {
      return Stream.empty();
    }
    Optional<Best> best = Best.of(legs, payoutDollars).filter(Market::worthwhile);
    return Stream.of(
        best.isPresent()
            ? new RealGap(shape, true, legs, payoutDollars, best.get(), plot.from(), plot.until())
            : new FalseGap(Why.FEES, Optional.empty(), legs, plot.from(), plot.until()));
  }

  /** All named outcomes of an event that another one may win. */
  private Optional<Planted> open(Occurrence event, Venue venue) {
    List<Contract> named =
        event.contracts(venue).stream()
            .filter(market -> !market.leg().placeholder() && !market.leg().other())
            .toList();
    if (!named.stream().allMatch(market -> Market.serves(market, second))) {
      return Optional.empty();
    }
    List<Stake> legs = stakes(named, true);
    return legs.size() == named.size() && Market.tempts(legs, 1)
        ? Optional.of(new FalseGap(Why.OPEN_GROUP, Optional.empty(), legs, second, second))
        : Optional.empty();
  }

  private List<Stake> stakes(List<Contract> markets, boolean yes) {
    return markets.stream()
        .flatMap(market ->
            TakerFee.of(market.event(), market.venue()).stream()
                .map(fee -> Stake.of(market, yes, fee, second)))
        .toList();
  }
}
