package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.CursorWalk;
import ai.oddwons.adapter.out.http.DriftMeter;
import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketId;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Kalshi's markets, by way of its events: a listing that never holds combinations. */
final class KalshiCatalogue implements MarketCatalogue {
  /** Many times what the venue lists today. */
  private static final int MOST_PAGES = 20_000;

  private final KalshiHttp http;
  private final SeriesLibrary library;
  private final DriftMeter drift;
  private final InstantSource clock;

  KalshiCatalogue(KalshiHttp http, SeriesLibrary library, DriftMeter drift, InstantSource clock) {
    this.http = http;
    this.library = library;
    this.drift = drift;
    this.clock = clock;
  }

  @Override
  public Flux<CataloguePage> streamOpenMarkets() {
    return library
        .index()
        .doOnNext(index -> drift.publish(index.drift()))
        .flatMapMany(this::events)
        .map(EventsPage::page)
        .doOnNext(page -> drift.publish(page.drift()))
        .checkpoint("kalshi.streamOpenMarkets");
  }

  /** An open event nests its paused markets too, which this listing keeps apart. */
  @Override
  public Flux<List<MarketId>> streamOpenIds() {
    return Flux.just("open", "paused")
        .concatMap(this::idsOf)
        .doOnNext(page -> drift.publish(page.drift()))
        .map(IdsPage::ids)
        .checkpoint("kalshi.streamOpenIds");
  }

  private Flux<IdsPage> idsOf(String status) {
    return new CursorWalk("kalshi markets " + status, MOST_PAGES)
        .walk(place -> http.markets(status, place.cursor(), IdsPage::read), IdsPage::cursor);
  }

  @Override
  public Mono<ListedMarket> findMarket(MarketId id) {
    return http.market(id.nativeId(), KalshiCatalogue::market)
        .switchIfEmpty(http.pastMarket(id.nativeId(), KalshiCatalogue::market))
        .flatMap(market ->
            factsOf(market)
                .map(facts -> read(market, facts))
                .switchIfEmpty(Mono.fromSupplier(() -> read(market, null))))
        .checkpoint("kalshi.findMarket");
  }

  private static JsonNode market(JsonBody body) {
    return body.tree().path("market");
  }

  private Flux<EventsPage> events(SeriesIndex series) {
    return new CursorWalk("kalshi events", MOST_PAGES)
        .walk(
            place ->
                http.openEvents(
                    place.cursor(),
                    body -> EventsPage.read(body, place.number(), series, clock.instant())),
            EventsPage::cursor);
  }

  private ListedMarket read(JsonNode market, @Nullable EventFacts facts) {
    DriftWatch watch = new DriftWatch();
    RecordReader.Outcome outcome =
        RecordReader.read(market, facts, market::toString, clock.instant(), watch);
    drift.publish(watch.tally());
    return switch (outcome) {
      case RecordReader.Outcome.Read read -> read.market();
      case RecordReader.Outcome.SetAside aside ->
          throw new VenueFailure.Refused("kalshi: a " + aside.reason() + " is no market of ours");
      case RecordReader.Outcome.Rejected rejected ->
          throw new VenueFailure.ContractBroken(
              "kalshi: " + rejected.rejection().reason() + ": " + rejected.rejection().detail(),
              null);
    };
  }

  /** The event with its series; empty when the venue knows no such event. */
  private Mono<EventFacts> factsOf(JsonNode market) {
    JsonNode ticker = market.path("event_ticker");
    if (!ticker.isString() || ticker.stringValue().isBlank()) {
      return Mono.empty();
    }
    return http.event(ticker.stringValue(), body -> new WireRecord(body.tree().path("event")))
        .flatMap(event ->
            seriesOf(event)
                .map(series -> facts(event, series))
                .switchIfEmpty(Mono.fromSupplier(() -> facts(event, null))));
  }

  private Mono<SeriesFacts> seriesOf(WireRecord event) {
    String ticker = event.text("series_ticker");
    return ticker == null ? Mono.empty() : http.series(ticker, KalshiCatalogue::series);
  }

  private static SeriesFacts series(JsonBody body) {
    return SeriesFacts.read(new WireRecord(body.tree().path("series")));
  }

  private static EventFacts facts(WireRecord event, @Nullable SeriesFacts series) {
    try {
      return EventFacts.read(event, series, new Marks(new DriftWatch()));
    } catch (Unreadable | IllegalArgumentException unreadable) {
      throw new VenueFailure.ContractBroken("kalshi: " + unreadable.getMessage(), unreadable);
    }
  }
}
