package ai.oddwons.architecture.toy;

import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.run.Tally;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All of a new exchange: one class, as one adapter would be, over three markets that never change.
 */
final class ToyExchange implements MarketCatalogue, OrderBooks, PriceHistory, SettlementReports {
  static final SampleVenue TOY = SampleVenue.named("toy");
  static final int MARKETS = 3;
  static final int BID_CENTS = 40;

  private final InstantSource clock;

  ToyExchange(InstantSource clock) {
    this.clock = clock;
  }

  /** The one line of wiring. */
  Venue asVenue() {
    return new Venue(TOY.platform(), this, this, this, this);
  }

  @Override
  public Flux<CataloguePage> streamOpenMarkets() {
    return Flux.defer(() ->
        Flux.just(
            new CataloguePage(
                1,
                List.of(TOY.event()),
                listed(),
                List.of(),
                Tally.NONE,
                Tally.NONE,
                true,
                clock.instant())));
  }

  private List<ListedMarket> listed() {
    return IntStream.rangeClosed(1, MARKETS)
        .mapToObj(number -> TOY.listed(number, BID_CENTS, clock.instant()))
        .toList();
  }

  @Override
  public Flux<List<MarketId>> streamOpenIds() {
    return Flux.defer(
        () -> Flux.just(listed().stream().map(market -> market.market().id()).toList()));
  }

  @Override
  public Mono<ListedMarket> findMarket(MarketId id) {
    return Flux.defer(() -> Flux.fromIterable(listed()))
        .filter(market -> market.market().id().equals(id))
        .next();
  }

  @Override
  public Mono<OrderBook> findBook(MarketAddress market) {
    Level bid = new Level(Price.ofCents(BID_CENTS), Quantity.ofShares(100));
    return Mono.fromSupplier(() -> OrderBook.of(List.of(bid), List.of(), null, clock.instant()));
  }

  @Override
  public Flux<MarketBook> listBooks(List<MarketAddress> markets) {
    return Flux.fromIterable(markets)
        .concatMap(market -> findBook(market).map(book -> new MarketBook(market.id(), book)));
  }

  @Override
  public Flux<PastReading> streamHistory(List<MarketAddress> markets, Window window) {
    return Flux.empty();
  }

  @Override
  public Flux<SettlementReport> listReports(List<MarketAddress> markets) {
    return Flux.empty();
  }
}
