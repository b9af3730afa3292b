package ai.oddwons.simulator.universe;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks whether an event is fit for a device, and by how much its prices then have to part. */
final class Scout {
  private static final long BEFORE_CLOSE = 3_600;
  private static final long AFTER_OPENING = 900;
  private static final long IN_PLAY = 4 * 3_600;
  private static final int STEPS = 40;

  private final Device device;
  private final Occurrence event;
  private final Stretch stretch;
  private final long key;
  private final List<Twin> twins;

  Scout(Device device, Occurrence event, Stretch stretch, long key) {
    this.device = device;
    this.event = event;
    this.stretch = stretch;
    this.key = key;
    this.twins =
        device.shared()
            ? Twin.of(event).filter(twin -> open(twin.kalshi()) && open(twin.polymarket())).toList()
            : List.of();
  }

  /** The smallest parting that serves; empty when the event is not fit. */
  Optional<Plot> plot() {
    return calm()
        ? sizes().flatMap(this::plots).filter(this::serves).findFirst()
        : Optional.empty();
  }

  /** Nothing may happen in between: no opening, close, halt or news. */
  private boolean calm() {
    boolean played = event.kind() == Kind.GAME || event.kind() == Kind.SOCCER;
    long end = stretch.until() + (played ? IN_PLAY : BEFORE_CLOSE);
    return event.opens() + AFTER_OPENING <= stretch.from()
        && event.closes() >= end
        && !Pauses.paused(event, stretch.from())
        && !Pauses.paused(event, stretch.until())
        && TakerFee.of(event, Venue.KALSHI).isPresent() // an unknown fee leaves no claim
        && event.news().count(event, stretch.from()) == event.news().count(event, stretch.until());
  }

  private Stream<Double> sizes() {
    double step =
        switch (device) {
          case PAIR, FEES, STALE_LISTING, STALE_BOOK, EMPTY_SIDE ->
              Noise.chance(Noise.key(key, 1), 0.5) ? 0.02 : -0.02;
          case ALL_YES -> -0.01;
          case ALL_NO, STRIKES, DEADLINES -> 0.01;
        };
    return IntStream.rangeClosed(1, STEPS).mapToObj(i -> i * step);
  }

  private Stream<Plot> plots(double size) {
    boolean turns = device == Device.STRIKES || device == Device.DEADLINES;
    int start = Noise.below(Noise.key(key, 2), event.outcomes());
    return IntStream.range(0, turns ? event.outcomes() : 1)
        .map(i -> (start + i) % event.outcomes())
        .filter(leg -> !turns || leg + 1 < event.outcomes())
        .mapToObj(leg -> plot(size, turns ? leg : 0));
  }

  private Plot plot(double size, int leg) {
    return new Plot(device, event, venue(), size, leg, stretch.from(), stretch.until());
  }

  private Venue venue() {
    if (!event.twin()) {
      return event.on(Venue.KALSHI) ? Venue.KALSHI : Venue.POLYMARKET;
    }
    boolean polymarket = device == Device.STALE_BOOK || Noise.chance(Noise.key(key, 3), 0.5);
    return polymarket ? Venue.POLYMARKET : Venue.KALSHI;
  }

  private boolean serves(Plot plot) {
    return switch (device) {
      case PAIR, STALE_LISTING, STALE_BOOK, EMPTY_SIDE -> best(plot) >= Margin.CLEAR;
      case FEES -> Margin.eaten(pairs(plot));
      case ALL_YES -> Margin.allYes(quotes(plot), fee()) >= Margin.CLEAR_SET;
      case ALL_NO ->
          Margin.allNo(quotes(plot), fee())
              >= Margin.CLEAR_SET * Math.max(1, quotes(plot).size() - 1);
      case STRIKES, DEADLINES -> turned(plot) >= Margin.CLEAR;
    };
  }

  private double best(Plot plot) {
    return pairs(plot).stream().mapToDouble(Margin::net).max().orElse(Double.NEGATIVE_INFINITY);
  }

  private List<Margin> pairs(Plot plot) {
    TakerFee kalshi = TakerFee.of(event, Venue.KALSHI).orElseThrow();
    TakerFee polymarket = TakerFee.of(event, Venue.POLYMARKET).orElseThrow();
    return twins.stream().map(twin -> Margin.of(plot, twin, kalshi, polymarket)).toList();
  }

  private boolean open(Contract contract) {
    return contract.closes() >= stretch.until() + BEFORE_CLOSE;
  }

  private TakerFee fee() {
    return TakerFee.of(event, venue()).orElseThrow();
  }

  private List<Quote> quotes(Plot plot) {
    return event.contracts(venue()).stream().map(plot::whole).toList();
  }

  /** Buys the likelier of the two and the NO of the one that was lifted. */
  private double turned(Plot plot) {
    boolean strikes = device == Device.STRIKES;
    Contract likelier = event.contract(venue(), plot.leg() + (strikes ? 0 : 1));
    Contract lifted = event.contract(venue(), plot.leg() + (strikes ? 1 : 0));
    return open(likelier) && open(lifted)
        ? Margin.turned(plot.whole(likelier), plot.whole(lifted), fee())
        : Double.NEGATIVE_INFINITY;
  }
}
