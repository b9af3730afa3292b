package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.CursorWalk.Place;
import ai.oddwons.adapter.out.http.GuardedHttp;
import ai.oddwons.adapter.out.http.HttpCall;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.JsonSlice;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.MarketId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * The two keyset listings. Their cursor goes back as {@code after_cursor}: one called {@code
 * cursor} is ignored without a word, and page one repeats for ever. {@code closed} is always sent,
 * since what its absence means has changed before.
 */
final class GammaHttp {
  private final GuardedHttp http;
  private final Scopes scopes;
  private final PolymarketSettings.Batches batches;
  private final InstantSource clock;

  GammaHttp(
      GuardedHttp http, Scopes scopes, PolymarketSettings.Batches batches, InstantSource clock) {
    this.http = http;
    this.scopes = scopes;
    this.batches = batches;
    this.clock = clock;
  }

  /** Ids of open markets, and the cursor of the next page, null on the last. */
  record IdsPage(List<MarketId> ids, @Nullable String next) {}

  Mono<EventsPage> openEvents(Place place) {
    HttpCall call =
        scopes
            .gammaEvents()
            .with("closed", false)
            .with("limit", batches.eventsPerPage())
            .with("after_cursor", place.cursor());
    return http.read(call, body -> EventsPage.read(body, place.number(), clock.instant()));
  }

  Mono<IdsPage> openIds(Place place) {
    HttpCall call =
        scopes
            .gammaMarkets()
            .with("closed", false)
            .with("limit", batches.marketsPerPage())
            .with("after_cursor", place.cursor());
    return http.read(call, GammaHttp::readIds);
  }

  /** Those of the markets that are closed, or those that are not, tags included. */
  Mono<List<MarketReading>> markets(Collection<MarketId> ids, boolean closed) {
    HttpCall call =
        scopes
            .gammaMarkets()
            .withAll("condition_ids", ids.stream().map(MarketId::nativeId).toList())
            .with("closed", closed)
            .with("include_tag", true)
            .with("limit", batches.marketsPerPage());
    return http.read(call, this::readMarkets);
  }

  private List<MarketReading> readMarkets(JsonBody body) {
    List<MarketReading> readings = new ArrayList<>();
    GammaMarket mapping = new GammaMarket(null);
    body.forEach(
        "markets",
        slice ->
            readings.add(MarketReader.read(slice.node(), slice.raw(), mapping, clock.instant())));
    return readings;
  }

  private static IdsPage readIds(JsonBody body) {
    List<MarketId> ids = new ArrayList<>();
    JsonNode rest = body.forEach("markets", slice -> addOpen(slice, ids));
    return new IdsPage(ids, new WireRecord(rest).text("next_cursor"));
  }

  /** By the same rules as the first listing, so that the two can be compared. */
  private static void addOpen(JsonSlice slice, List<MarketId> ids) {
    JsonNode market = slice.node();
    JsonNode condition = market.path("conditionId");
    if (condition.isString()
        && EventsPage.endedReason(market) == null
        && MarketReader.setAsideReason(new WireRecord(market), new GammaMarket(null)) == null) {
      ConditionIds.tryParse(condition.stringValue()).ifPresent(ids::add);
    }
  }
}
