package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Candle;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Volumes;
import java.util.function.ToIntFunction;

/**
 * Candlesticks in either spelling of their keys.
 *
 * @param price what follows the name of a price
 * @param count what follows the name of a count
 */
record CandleJson(String price, String count) {

  /** A market's part of a batch. */
  void entry(Json json, Contract contract, CandleRange range) {
    json.element(() -> {
      json.text("market_ticker", Tickers.market(contract));
      json.array("candlesticks", () -> write(json, contract, range));
    });
  }

  void write(Json json, Contract contract, CandleRange range) {
    if (range.lead() && contract.event().opens() < range.from()) {
      lead(json, contract, range.from());
    }
    range
        .ends(contract)
        .mapToObj(end -> Candle.of(contract, end, range.length()))
        .forEach(candle -> json.element(() -> candle(json, contract, candle)));
  }

  /** The synthetic candle in front: no prices of its own, only what was last. */
  private void lead(Json json, Contract contract, long from) {
    Quote quote = Quotes.at(contract, from);
    json.element(() -> {
      json.number("end_period_ts", from);
      json.object("yes_bid", () -> nothing(json));
      json.object("yes_ask", () -> nothing(json));
      json.object("price", () -> untraded(json, quote));
      json.text("volume" + count, "0.00");
      json.text("open_interest" + count, open(contract, from));
    });
  }

  private void candle(Json json, Contract contract, Candle candle) {
    json.number("end_period_ts", candle.end());
    json.object("yes_bid", () -> range(json, candle, Quote::bid));
    json.object("yes_ask", () -> range(json, candle, Quote::ask));
    json.object("price", () -> traded(json, candle));
    json.text("volume" + count, Decimals.two(candle.volume()));
    json.text("open_interest" + count, open(contract, candle.end()));
  }

  private static String open(Contract contract, long second) {
    return Decimals.two(Volumes.openInterest(contract, second));
  }

  private void traded(Json json, Candle candle) {
    if (candle.volume() == 0) {
      json.text("previous" + price, Decimals.four(candle.first().last()));
      return;
    }
    range(json, candle, sample -> sample.last() == 0 ? candle.last().last() : sample.last());
    int mean = (candle.first().last() + candle.last().last()) / 2;
    json.text(
        "mean" + price, Decimals.four(candle.first().last() == 0 ? candle.last().last() : mean));
    if (candle.first().last() > 0) {
      json.text("previous" + price, Decimals.four(candle.first().last()));
    }
  }

  private void untraded(Json json, Quote quote) {
    nothing(json);
    json.text("previous" + price, Decimals.four(quote.last()));
  }

  private void range(Json json, Candle candle, ToIntFunction<Quote> value) {
    json.text("open" + price, Decimals.four(value.applyAsInt(candle.first())));
    json.text("high" + price, Decimals.four(candle.highest(value)));
    json.text("low" + price, Decimals.four(candle.lowest(value)));
    json.text("close" + price, Decimals.four(value.applyAsInt(candle.last())));
  }

  private void nothing(Json json) {
    for (String name : new String[] {"open", "high", "low", "close"}) {
      json.nothing(name + price);
    }
  }
}
