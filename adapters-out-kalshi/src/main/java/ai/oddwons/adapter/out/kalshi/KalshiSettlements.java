package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.CursorWalk;
import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/**
 * How Kalshi's markets ended: from the live listing and, for what is not there, the historical one.
 */
final class KalshiSettlements implements SettlementReports {
  private static final int MOST_PAGES = 200;

  private final KalshiHttp http;
  private final Refusals refusals;

  KalshiSettlements(KalshiHttp http, Refusals refusals) {
    this.http = http;
    this.refusals = refusals;
  }

  @Override
  public Flux<SettlementReport> listReports(List<MarketAddress> markets) {
    return Chunks.ofTickers(markets, http.pages().tickers())
        .concatMap(this::chunk, 1)
        .checkpoint("kalshi.listReports");
  }

  private Flux<SettlementReport> chunk(List<String> tickers) {
    return live(tickers)
        .collectList()
        .flatMapMany(pages -> {
          Set<String> missing = new HashSet<>(tickers);
          pages.forEach(page -> missing.removeAll(page.named()));
          Flux<Page> past = missing.isEmpty() ? Flux.empty() : past(List.copyOf(missing));
          return Flux.fromIterable(pages).concatWith(past);
        })
        .concatMapIterable(Page::reports);
  }

  private Flux<Page> live(List<String> tickers) {
    return new CursorWalk("kalshi markets by name", MOST_PAGES)
        .walk(
            place -> http.marketsNamed(tickers, place.cursor(), body -> read(body, tickers)),
            Page::cursor);
  }

  private Flux<Page> past(List<String> tickers) {
    return new CursorWalk("kalshi past markets by name", MOST_PAGES)
        .walk(
            place -> http.pastMarketsNamed(tickers, place.cursor(), body -> read(body, tickers)),
            Page::cursor);
  }

  /**
   * One page.
   *
   * @param named the tickers it holds, those that are left out included
   */
  private record Page(List<SettlementReport> reports, Set<String> named, @Nullable String cursor) {}

  private Page read(JsonBody body, List<String> asked) {
    List<SettlementReport> reports = new ArrayList<>();
    Set<String> named = new HashSet<>();
    JsonNode envelope =
        body.forEach(
            "markets",
            slice -> {
              String ticker = slice.node().path("ticker").asString("");
              if (asked.contains(ticker) && named.add(ticker)) {
                add(reports, ticker, slice.node());
              }
            });
    return new Page(reports, named, EventsPage.cursor(envelope));
  }

  private void add(List<SettlementReport> reports, String ticker, JsonNode node) {
    try {
      MarketState state = StateReader.read(new WireRecord(node), new Marks(new DriftWatch()));
      if (state.status().isFinal() && state.settlement() == null) {
        refusals.count("settlement", ticker, "missing_outcome", "finalized without one");
        return;
      }
      reports.add(new SettlementReport(new MarketId(KalshiVenue.PLATFORM, ticker), state));
    } catch (Unreadable unreadable) {
      refusals.count("settlement", ticker, unreadable.reason(), unreadable.detail());
    } catch (IllegalArgumentException | DateTimeException impossible) {
      refusals.count(
          "settlement", ticker, "impossible_value", String.valueOf(impossible.getMessage()));
    }
  }
}
