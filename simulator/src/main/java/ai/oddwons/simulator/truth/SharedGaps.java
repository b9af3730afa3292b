package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.truth.Planted.FalseGap;
import ai.oddwons.simulator.truth.Planted.RealGap;
import ai.oddwons.simulator.truth.Planted.Shape;
import ai.oddwons.simulator.truth.Planted.Why;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Device;
import ai.oddwons.simulator.universe.Lookalikes;
import ai.oddwons.simulator.universe.Plot;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.TakerFee;
import ai.oddwons.simulator.universe.Twin;
import ai.oddwons.simulator.universe.Universe;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gaps between the venues: every true pair is looked at, whether anything is planted there. */
final class SharedGaps {
  private final Universe universe;
  private final long second;

  SharedGaps(Universe universe, long second) {
    this.universe = universe;
    this.second = second;
  }

  Stream<Planted> stream() {
    return Stream.concat(
        universe.twins(second).flatMap(twin -> of(twin).stream()),
        universe.lookalikes(second).flatMap(pair -> mismatch(pair).stream()));
  }

  private Optional<Planted> of(Twin twin) {
    if (!Market.serves(twin.kalshi(), second) || !Market.serves(twin.polymarket(), second)) {
      return Optional.empty();
    }
    Optional<Plot> plot = twin.kalshi().event().plot(second);
    Optional<Hedge> shown = plot.filter(SharedGaps::hidden).flatMap(p -> shown(p, twin));
    if (shown.isPresent()) {
      return shown.map(hedge -> unreal(plot.orElseThrow(), hedge));
    }
    return hedge(twin).map(hedge -> judge(plot, hedge));
  }

  /** Whether the books themselves show nothing of it. */
  private static boolean hidden(Plot plot) {
    return plot.device() == Device.STALE_LISTING || plot.device() == Device.EMPTY_SIDE;
  }

  /** The gap as listings or last prices have it. */
  private Optional<Hedge> shown(Plot plot, Twin twin) {
    Quote kalshi = plot.whole(twin.kalshi());
    Quote polymarket = plot.whole(twin.polymarket());
    Quote same = twin.inverted() ? polymarket.mirrored() : polymarket;
    if (same.bid() > kalshi.ask()) {
      return Hedge.of(twin, true, second);
    }
    return kalshi.bid() > same.ask() ? Hedge.of(twin, false, second) : Optional.empty();
  }

  /** The way round in which the books show a gap; empty when they show none. */
  private Optional<Hedge> hedge(Twin twin) {
    return Stream.of(true, false)
        .flatMap(yesOnKalshi -> Hedge.of(twin, yesOnKalshi, second).stream())
        .filter(Hedge::tempts)
        .findFirst();
  }

  private Planted judge(Optional<Plot> plot, Hedge hedge) {
    if (plot.isPresent() && plot.get().device() == Device.STALE_BOOK) {
      return unreal(plot.get(), hedge);
    }
    long from = plot.map(Plot::from).orElse(second);
    long until = plot.map(Plot::until).orElse(second);
    Optional<Best> best = Best.of(hedge.legs(), 1).filter(Market::worthwhile);
    return best.isPresent()
        ? new RealGap(Shape.CROSS_VENUE, plot.isPresent(), hedge.legs(), 1, best.get(), from, until)
        : new FalseGap(Why.FEES, Optional.empty(), hedge.legs(), from, until);
  }

  private static FalseGap unreal(Plot plot, Hedge hedge) {
    Why why =
        switch (plot.device()) {
          case STALE_LISTING -> Why.STALE_LISTING;
          case EMPTY_SIDE -> Why.EMPTY_SIDE;
          case STALE_BOOK -> Why.STALE_BOOK;
          case PAIR, FEES, ALL_YES, ALL_NO, STRIKES, DEADLINES ->
              throw new IllegalStateException("no false gap comes of " + plot.device());
        };
    return new FalseGap(why, Optional.empty(), hedge.legs(), plot.from(), plot.until());
  }

  private Optional<Planted> mismatch(Lookalikes pair) {
    boolean open = Market.serves(pair.kalshi(), second) && Market.serves(pair.polymarket(), second);
    if (!open || !pair.aspect().ruleOnly()) {
      return Optional.empty();
    }
    boolean inverted = pair.kalshi().leg().inverse() != pair.polymarket().leg().inverse();
    return hedge(new Twin(pair.kalshi(), pair.polymarket(), inverted))
        .map(hedge ->
            new FalseGap(
                Why.RULE_MISMATCH, Optional.of(pair.aspect()), hedge.legs(), second, second));
  }

  /** Both sides of a pair, one on each venue; the cheaper YES first. */
  private record Hedge(List<Stake> legs) {

    static Optional<Hedge> of(Twin twin, boolean yesOnKalshi, long second) {
      Optional<Stake> kalshi = stake(twin.kalshi(), yesOnKalshi, second);
      Optional<Stake> polymarket = stake(twin.polymarket(), yesOnKalshi == twin.inverted(), second);
      if (kalshi.isEmpty() || polymarket.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Hedge(
              yesOnKalshi
                  ? List.of(kalshi.get(), polymarket.get())
                  : List.of(polymarket.get(), kalshi.get())));
    }

    private static Optional<Stake> stake(Contract contract, boolean yes, long second) {
      return TakerFee.of(contract.event(), contract.venue())
          .map(fee -> Stake.of(contract, yes, fee, second));
    }

    /** Whether the best prices sum up to less than is paid. */
    boolean tempts() {
      return Market.tempts(legs, 1);
    }
  }
}
