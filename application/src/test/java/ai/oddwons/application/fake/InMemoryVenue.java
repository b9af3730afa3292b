package ai.oddwons.application.fake;

import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.run.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A venue in memory that does what it is told, faults included. Not safe for many threads: tests
 * drive it from one.
 */
public final class InMemoryVenue
    implements MarketCatalogue, OrderBooks, PriceHistory, SettlementReports {
  private final Platform platform;
  private final int pageSize;
  private final Map<MarketId, ListedMarket> listing = new TreeMap<>();
  private final Map<MarketId, OrderBook> books = new LinkedHashMap<>();
  private final Map<MarketId, List<PastReading>> past = new LinkedHashMap<>();
  private final Map<MarketId, MarketState> states = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Rejection> unreadable = new ArrayList<>();
  private final Map<Integer, Runnable> beforePages = new TreeMap<>();
  private @Nullable List<MarketId> secondListing;
  private int failFromPage = Integer.MAX_VALUE;
  private int pagesServed;
  private int bookFailures;

  public InMemoryVenue(Platform platform, int pageSize) {
    this.platform = platform;
    this.pageSize = pageSize;
  }

  public Venue asVenue() {
    return new Venue(platform, this, this, this, this);
  }

  public void list(ListedMarket market) {
    listing.put(market.market().id(), market);
  }

  public void unlist(MarketId id) {
    listing.remove(id);
  }

  public void group(Event event) {
    events.add(event);
  }

  public void listUnreadable(Rejection rejection) {
    unreadable.add(rejection);
  }

  /** What the second listing holds; without it, the same as the first. */
  public void listElsewhere(List<MarketId> ids) {
    secondListing = List.copyOf(ids);
  }

  public void putBook(MarketId id, OrderBook book) {
    books.put(id, book);
  }

  public void putPast(PastReading reading) {
    past.computeIfAbsent(reading.market(), id -> new ArrayList<>()).add(reading);
  }

  public void putState(MarketId id, MarketState state) {
    states.put(id, state);
  }

  /** What happens just before a page is answered. */
  public void beforePage(int number, Runnable event) {
    beforePages.put(number, event);
  }

  /** Page {@code number} and all after it, and every other question, fail; 1 fails at once. */
  public void failFromPage(int number) {
    failFromPage = number;
  }

  /** The next requests for books fail, so many of them. */
  public void failNextBooks(int requests) {
    bookFailures = requests;
  }

  public int pagesServed() {
    return pagesServed;
  }

  @Override
  public Flux<CataloguePage> streamOpenMarkets() {
    return Flux.defer(() -> {
      List<ListedMarket> all = List.copyOf(listing.values());
      int pages = Math.max(1, Math.ceilDiv(all.size(), pageSize));
      return Flux.range(1, pages).concatMap(number -> page(number, pages, all), 1);
    });
  }

  private Mono<CataloguePage> page(int number, int pages, List<ListedMarket> all) {
    return answer(
        number,
        () -> {
          pagesServed++;
          beforePages.getOrDefault(number, () -> {}).run();
          int from = (number - 1) * pageSize;
          List<ListedMarket> markets = all.subList(from, Math.min(all.size(), from + pageSize));
          Instant at =
              markets.isEmpty() ? SampleVenue.NOON : markets.getFirst().quote().receivedAt();
          List<Rejection> rejections = number == 1 ? unreadable : List.of();
          return new CataloguePage(
              number, events, markets, rejections, Tally.NONE, Tally.NONE, number == pages, at);
        });
  }

  @Override
  public Flux<List<MarketId>> streamOpenIds() {
    return answer(1, () -> secondListing == null ? List.copyOf(listing.keySet()) : secondListing)
        .flux();
  }

  @Override
  public Mono<ListedMarket> findMarket(MarketId id) {
    return answer(1, () -> listing.get(id));
  }

  @Override
  public Mono<OrderBook> findBook(MarketAddress market) {
    return answer(1, () -> books.get(market.id()));
  }

  @Override
  public Flux<MarketBook> listBooks(List<MarketAddress> markets) {
    return Flux.defer(() -> {
      if (bookFailures > 0) {
        bookFailures--;
        return Flux.error(new VenueFailure.Temporary("503 from " + platform, null));
      }
      return Flux.fromIterable(markets)
          .concatMap(market -> findBook(market).map(book -> new MarketBook(market.id(), book)));
    });
  }

  @Override
  public Flux<PastReading> streamHistory(List<MarketAddress> markets, Window window) {
    return Flux.fromIterable(markets)
        .concatMap(market -> answer(1, () -> past.get(market.id())))
        .concatMapIterable(readings -> within(readings, window));
  }

  private static List<PastReading> within(List<PastReading> readings, Window window) {
    return readings.stream()
        .filter(reading -> !reading.at().isBefore(window.from()))
        .filter(reading -> reading.at().isBefore(window.until()))
        .sorted(Comparator.comparing(PastReading::at))
        .toList();
  }

  @Override
  public Flux<SettlementReport> listReports(List<MarketAddress> markets) {
    return Flux.fromIterable(markets)
        .concatMap(market ->
            answer(1, () -> states.get(market.id()))
                .map(state -> new SettlementReport(market.id(), state)));
  }

  private <T> Mono<T> answer(int page, Supplier<@Nullable T> value) {
    return Mono.defer(() ->
        page >= failFromPage
            ? Mono.error(new VenueFailure.Temporary("503 from " + platform, null))
            : Mono.justOrEmpty(value.get()));
  }
}
