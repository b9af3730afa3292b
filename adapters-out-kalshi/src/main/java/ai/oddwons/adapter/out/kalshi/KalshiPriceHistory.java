package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Answer;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.JsonSlice;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Kalshi's candles: the end of each period is a reading of the past. */
final class KalshiPriceHistory implements PriceHistory {
  private static final int NOT_FOUND = 404;

  /** The addresses that name a single market give fewer candles than a batch. */
  private static final int MOST_OF_ONE_MARKET = 5_000;

  private final KalshiHttp http;
  private final Refusals refusals;
  private final Halving halving;
  private final InstantSource clock;

  KalshiPriceHistory(KalshiHttp http, Refusals refusals, InstantSource clock) {
    this.http = http;
    this.refusals = refusals;
    this.halving = new Halving("candles", refusals);
    this.clock = clock;
  }

  @Override
  public Flux<PastReading> streamHistory(List<MarketAddress> markets, Window window) {
    CandlePlan plan = CandlePlan.of(window, http.pages().candles(), http.itemsPerBatch());
    return halving
        .answers(
            Chunks.ofTickers(markets, plan.markets())
                .concatMap(
                    tickers ->
                        Flux.fromIterable(plan.stretches())
                            .concatMap(stretch -> stretch(tickers, stretch, plan.minutes()), 1),
                    1))
        .concatMapIterable(readings -> readings)
        .checkpoint("kalshi.streamHistory");
  }

  private Flux<Halving.Part<List<PastReading>>> stretch(
      List<String> tickers, Window stretch, int minutes) {
    return halving.ask(
        tickers,
        some ->
            http.candles(
                some,
                stretch.from(),
                stretch.until(),
                minutes,
                body -> readings(body, some, stretch)),
        (ticker, refused) ->
            refused.status() == NOT_FOUND ? past(ticker, stretch, minutes) : Mono.just(refused));
  }

  /** What settled before the cutoff is kept at another address, market by market. */
  private Mono<Answer<List<PastReading>>> past(String ticker, Window stretch, int minutes) {
    return Flux.fromIterable(CandlePlan.of(stretch, MOST_OF_ONE_MARKET, 1).stretches())
        .concatMap(
            part ->
                http.pastCandles(
                    ticker,
                    part.from(),
                    part.until(),
                    minutes,
                    body -> sorted(ticker, part, each -> body.forEach("candlesticks", each))),
            1)
        .collectList()
        .map(parts -> flat(Answer.joined(parts)));
  }

  private static Answer<List<PastReading>> flat(Answer<List<List<PastReading>>> answer) {
    return switch (answer) {
      case Answer.Read<List<List<PastReading>>> read ->
          new Answer.Read<>(read.value().stream().flatMap(List::stream).toList());
      case Answer.Refused<List<List<PastReading>>> refused ->
          new Answer.Refused<>(refused.status(), refused.detail());
    };
  }

  private List<PastReading> readings(JsonBody body, List<String> asked, Window stretch) {
    List<PastReading> readings = new ArrayList<>();
    body.forEach(
        "markets",
        "candlesticks",
        slice -> {
          String ticker = slice.node().path("market_ticker").asString("");
          if (asked.contains(ticker)) {
            readings.addAll(sorted(ticker, stretch, slice::forEachDetached));
          }
        });
    return readings;
  }

  /**
   * @param candles hands each candle of the market to whom it is given
   */
  private List<PastReading> sorted(
      String ticker, Window stretch, Consumer<Consumer<JsonSlice>> candles) {
    MarketId market = new MarketId(KalshiVenue.PLATFORM, ticker);
    List<PastReading> readings = new ArrayList<>();
    candles.accept(candle -> {
      PastReading reading = readable(market, candle.node());
      if (reading != null && isWithin(reading, stretch)) {
        readings.add(reading);
      }
    });
    readings.sort(Comparator.comparing(PastReading::at));
    return readings;
  }

  /** Null, counted where it is no candle at all. */
  private @Nullable PastReading readable(MarketId market, JsonNode candle) {
    try {
      return CandleReader.read(market, candle, clock.instant());
    } catch (Unreadable unreadable) {
      refusals.count("candle", market.nativeId(), unreadable.reason(), unreadable.detail());
      return null;
    }
  }

  private static boolean isWithin(PastReading reading, Window stretch) {
    return !reading.at().isBefore(stretch.from()) && reading.at().isBefore(stretch.until());
  }
}
