package ai.oddwons.adapter.out.kalshi;

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
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** Kalshi's candles: the end of each period is a reading of the past. */
final class KalshiPriceHistory implements PriceHistory {
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
        Halving.Resort.none());
  }

  private List<PastReading> readings(JsonBody body, List<String> asked, Window stretch) {
    List<PastReading> readings = new ArrayList<>();
    body.forEach(
        "markets",
        "candlesticks",
        slice -> {
          String ticker = slice.node().path("market_ticker").asString("");
          if (asked.contains(ticker)) {
            readings.addAll(ofMarket(ticker, slice, stretch));
          }
        });
    return readings;
  }

  private List<PastReading> ofMarket(String ticker, JsonSlice slice, Window stretch) {
    MarketId market = new MarketId(KalshiVenue.PLATFORM, ticker);
    List<PastReading> readings = new ArrayList<>();
    slice.forEachDetached(candle -> {
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
