package ai.oddwons.application.usecase;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.PriceCache.LatestPrice;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads the stores, and a venue where only the present will do. */
public final class ReadMarketsService implements ReadMarkets {
  private final Stores stores;
  private final Map<Platform, OrderBooks> books;
  private final Freshness freshness;

  /**
   * @param freshFor how old stored data may be, see {@link Dated#freshFor}
   */
  public ReadMarketsService(Stores stores, List<Venue> venues, Duration freshFor) {
    this.stores = stores;
    this.books = venues.stream().collect(Collectors.toMap(Venue::platform, Venue::books));
    this.freshness = new Freshness(stores.ledger(), freshFor);
  }

  @Override
  public Mono<Dated<Slice<MarketView>>> listMarkets(MarketFilter filter, PageRequest page) {
    return freshness.date(filter.platforms(), stores.markets().listMarkets(filter, page));
  }

  @Override
  public Mono<Dated<MarketDetail>> findMarket(MarketId id) {
    return freshness.date(
        Set.of(id.platform()), stores.markets().findMarket(id).flatMap(this::detail));
  }

  @Override
  public Mono<Dated<Slice<Snapshot>>> findSnapshots(
      MarketId id, TimeWindow window, PageRequest page) {
    return ofKnown(id, known -> stores.snapshots().listSnapshots(known, window, page));
  }

  @Override
  public Mono<Dated<Slice<Candle>>> findCandles(
      MarketId id, CandleInterval interval, TimeWindow window, PageRequest page) {
    return ofKnown(id, known -> stores.snapshots().listCandles(known, interval, window, page));
  }

  @Override
  public Mono<BookOutcome> readBook(MarketId id) {
    return stores
        .markets()
        .findMarket(id)
        .flatMap(this::bookOf)
        .defaultIfEmpty(new BookOutcome.UnknownMarket());
  }

  private <T> Mono<Dated<T>> ofKnown(MarketId id, Function<MarketId, Mono<T>> read) {
    return freshness.date(
        Set.of(id.platform()), stores.markets().findMarket(id).flatMap(view -> read.apply(id)));
  }

  private Mono<MarketDetail> detail(MarketView view) {
    MarketId id = view.market().id();
    return stores
        .markets()
        .listRulesVersions(id)
        .collectList()
        .flatMap(rules ->
            confirmedAt(id, view.quote())
                .map(at -> new MarketDetail(view, rules, at))
                .defaultIfEmpty(new MarketDetail(view, rules, storedAt(view.quote()))));
  }

  /** The cache knows the latest sight even of a quote that stood still; empty without it. */
  private Mono<Instant> confirmedAt(MarketId id, @Nullable Quote quote) {
    return stores
        .prices()
        .findPrice(id)
        .filter(latest -> quote != null && isOf(latest, quote))
        .map(LatestPrice::updated)
        .onErrorResume(StoreFailure.class, gone -> Mono.empty());
  }

  private static boolean isOf(LatestPrice latest, Quote quote) {
    return Objects.equals(latest.price(), quote.reference())
        && !latest.updated().isBefore(quote.receivedAt());
  }

  private static @Nullable Instant storedAt(@Nullable Quote quote) {
    return quote == null ? null : quote.receivedAt();
  }

  private Mono<BookOutcome> bookOf(MarketView view) {
    OrderBooks source = books.get(view.market().id().platform());
    if (source == null) {
      return Mono.just(new BookOutcome.NoBook());
    }
    return source
        .findBook(view.market().address())
        .<BookOutcome>map(BookOutcome.Found::new)
        .defaultIfEmpty(new BookOutcome.NoBook())
        .onErrorResume(
            VenueFailure.class,
            failure ->
                Mono.just(new BookOutcome.VenueSilent(String.valueOf(failure.getMessage()))));
  }
}
