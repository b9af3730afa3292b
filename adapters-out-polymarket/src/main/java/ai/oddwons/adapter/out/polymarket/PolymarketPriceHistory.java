package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.polymarket.ClobHttp.Point;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Quote.Activity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The past of the YES tokens: a series of single prices, without volumes and without books. Each
 * one is passed on as a last price; a bid and an ask are never made up around it.
 */
final class PolymarketPriceHistory implements PriceHistory {
  private final ClobHttp clob;
  private final LeftOut leftOut;
  private final PolymarketSettings.Batches batches;
  private final InstantSource clock;

  PolymarketPriceHistory(
      ClobHttp clob, LeftOut leftOut, PolymarketSettings.Batches batches, InstantSource clock) {
    this.clob = clob;
    this.leftOut = leftOut;
    this.batches = batches;
    this.clock = clock;
  }

  @Override
  public Flux<PastReading> streamHistory(List<MarketAddress> markets, Window window) {
    return Flux.defer(
            () -> {
              Answers answers = new Answers();
              return Flux.fromIterable(markets)
                  .flatMap(market -> history(market, window, answers), batches.atOnce())
                  .concatWith(Mono.defer(answers::requireAny));
            })
        .checkpoint("polymarket.streamHistory");
  }

  /** A market that is refused is left out from there on: the others have their own past. */
  private Flux<PastReading> history(MarketAddress market, Window window, Answers answers) {
    OutcomeTokens tokens = market.tokens();
    return tokens == null
        ? Flux.empty()
        : Flux.fromIterable(stretches(window))
            .concatMap(
                stretch -> stretch(tokens.yes(), stretch).map(found -> dated(found, stretch)), 1)
            .doOnNext(found -> answers.answered())
            .concatMapIterable(found -> readings(market.id(), found))
            .onErrorResume(
                VenueFailure.Refused.class,
                refusal -> {
                  leftOut.count("history", "refused", market.id() + ": " + refusal.getMessage());
                  answers.refused(refusal);
                  return Flux.empty();
                });
  }

  /**
   * Whether anybody answered in one reading: where all are refused it is the question that is
   * wrong, and not a market.
   */
  private static final class Answers {
    private final AtomicBoolean any = new AtomicBoolean();
    private final AtomicReference<VenueFailure.@Nullable Refused> refusal = new AtomicReference<>();

    void answered() {
      any.set(true);
    }

    void refused(VenueFailure.Refused by) {
      refusal.set(by);
    }

    /** Empty; fails with the last refusal when there was nothing else. */
    Mono<PastReading> requireAny() {
      VenueFailure.Refused last = refusal.get();
      return last == null || any.get() ? Mono.empty() : Mono.error(last);
    }
  }

  private Mono<List<Point>> stretch(String token, Window stretch) {
    long minutes = Math.max(1, stretch.step().toMinutes());
    return clob.pricesHistory(token, stretch.from(), stretch.until(), minutes);
  }

  /** The venue takes no window of any length, so a long one is asked for piece by piece. */
  private List<Window> stretches(Window window) {
    List<Window> stretches = new ArrayList<>();
    Instant from = window.from();
    while (from.isBefore(window.until())) {
      Instant end = from.plus(batches.historyStretch());
      Instant until = end.isBefore(window.until()) ? end : window.until();
      stretches.add(new Window(from, until, window.step()));
      from = until;
    }
    return stretches;
  }

  /** In rising time, within the window, each moment once. */
  private TreeMap<Instant, Price> dated(List<Point> points, Window window) {
    TreeMap<Instant, Price> dated = new TreeMap<>();
    for (Point point : points) {
      Instant at = point.at();
      Price price = point.price();
      // Nobody trades at 0 or 1, so such a point is none.
      if (at == null || price == null || !price.isInner()) {
        leftOut.count("point", "unreadable", point.toString());
      } else if (!at.isBefore(window.from()) && at.isBefore(window.until())) {
        dated.put(at, price);
      }
    }
    return dated;
  }

  private List<PastReading> readings(MarketId market, TreeMap<Instant, Price> dated) {
    Instant receivedAt = clock.instant();
    return dated.entrySet().stream()
        .map(point ->
            new PastReading(
                market,
                point.getKey(),
                new Quote(
                    null, null, point.getValue(), Activity.UNKNOWN, point.getKey(), receivedAt),
                null))
        .toList();
  }
}
