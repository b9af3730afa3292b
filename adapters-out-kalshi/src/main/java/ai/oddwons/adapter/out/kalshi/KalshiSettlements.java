package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Answer;
import ai.oddwons.adapter.out.http.CursorWalk;
import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.adapter.out.kalshi.Endings.Page;
import ai.oddwons.adapter.out.kalshi.Halving.Part;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * How Kalshi's markets ended: from the live listing and, for what is not there, the historical one.
 */
final class KalshiSettlements implements SettlementReports {
  private static final int MOST_PAGES = 200;

  private final KalshiHttp http;
  private final Refusals refusals;
  private final Halving halving;

  KalshiSettlements(KalshiHttp http, Refusals refusals) {
    this.http = http;
    this.refusals = refusals;
    this.halving = new Halving("settlement", refusals);
  }

  @Override
  public Flux<SettlementReport> listReports(List<MarketAddress> markets) {
    return halving
        .answers(
            Chunks.ofTickers(markets, http.pages().tickers())
                .concatMap(tickers -> Flux.defer(() -> chunk(tickers)), 1))
        .concatMapIterable(reports -> reports)
        .checkpoint("kalshi.listReports");
  }

  private Flux<Part<List<SettlementReport>>> chunk(List<String> tickers) {
    Endings endings = new Endings(tickers);
    return halving
        .ask(tickers, this::live, Halving.Resort.none())
        .doOnNext(endings::add)
        .thenMany(Flux.defer(() -> past(endings.missing())))
        .doOnNext(endings::add)
        .thenMany(Flux.defer(() -> Flux.fromIterable(endings.parts())));
  }

  private Flux<Part<List<Page>>> past(List<String> tickers) {
    return tickers.isEmpty()
        ? Flux.empty()
        : halving.ask(tickers, this::pastPages, Halving.Resort.none());
  }

  private Mono<Answer<List<Page>>> live(List<String> tickers) {
    return pages(
        "kalshi markets by name",
        place -> http.marketsNamed(tickers, place.cursor(), body -> read(body, tickers)));
  }

  private Mono<Answer<List<Page>>> pastPages(List<String> tickers) {
    return pages(
        "kalshi past markets by name",
        place -> http.pastMarketsNamed(tickers, place.cursor(), body -> read(body, tickers)));
  }

  /** All pages, or the refusal of one of them. */
  private static Mono<Answer<List<Page>>> pages(
      String listing, Function<CursorWalk.Place, Mono<Answer<Page>>> fetch) {
    return new CursorWalk(listing, MOST_PAGES)
        .walk(fetch, KalshiSettlements::next)
        .collectList()
        .map(Answer::joined);
  }

  private static @Nullable String next(Answer<Page> answer) {
    return switch (answer) {
      case Answer.Read<Page> read -> read.value().cursor();
      case Answer.Refused<Page> refused -> null;
    };
  }

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
