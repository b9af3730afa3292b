package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Noise;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Rules;
import ai.oddwons.simulator.universe.Settlement;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Timetable;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Volumes;
import ai.oddwons.simulator.universe.Wording;
import java.time.Instant;
import java.util.List;

/** The market object of Kalshi's wire: strings for money and counts, absent fields left out. */
final class MarketJson {
  private static final long DAY = 86_400;
  private static final long WEEK = 7 * DAY;

  private MarketJson() {}

  static void write(Json json, Contract contract, long second) {
    KalshiStatus status = KalshiStatus.of(contract, second);
    json.element(() -> fields(json, contract, second, status));
  }

  /** The fields of a market whose object is already open. */
  static void fields(Json json, Contract contract, long second) {
    fields(json, contract, second, KalshiStatus.of(contract, second));
  }

  private static void fields(Json json, Contract contract, long second, KalshiStatus status) {
    identity(json, contract, status);
    times(json, contract, second);
    quotes(json, contract, second, status);
    counters(json, contract, second);
    ending(json, contract, status);
    StrikeJson.write(json, contract);
    rules(json, contract);
    rarities(json, contract);
  }

  private static void identity(Json json, Contract contract, KalshiStatus status) {
    Wording wording = Wording.of(contract.event());
    String label = wording.label(contract);
    json.text("ticker", Tickers.market(contract));
    json.text("event_ticker", Tickers.event(contract.event()));
    json.text("market_type", contract.event().kind() == Kind.SHARE ? "scalar" : "binary");
    json.text("title", wording.title(Venue.KALSHI));
    json.text("subtitle", "");
    json.text("yes_sub_title", label);
    json.text("no_sub_title", label);
    json.text("status", status.word());
  }

  private static void times(Json json, Contract contract, long second) {
    long close = contract.publishedClose(second);
    long created = contract.event().announced();
    json.text("created_time", time(created));
    json.text("updated_time", Instant.ofEpochSecond(created, 120_331_000).toString());
    json.text("open_time", time(contract.event().opens()));
    json.text("close_time", time(close));
    json.text("expected_expiration_time", time(close + 3 * 3_600));
    json.text("expiration_time", time(close + WEEK));
    json.text("latest_expiration_time", time(close + WEEK));
    if (contract.event().kind() == Kind.GAME) {
      json.text("occurrence_datetime", time(close - 3 * 3_600));
    }
    json.number("settlement_timer_seconds", 3_600);
    boolean early = contract.event().kind() != Kind.TEMPERATURE;
    json.flag("can_close_early", early);
    if (early) {
      json.text(
          "early_close_condition", "This market will close and expire early if the event occurs.");
    }
  }

  /** The quote of the book: nothing before the opening and nothing after the payout. */
  static Quote quote(Contract contract, long second, KalshiStatus status) {
    return shown(Quotes.at(contract, second), status);
  }

  private static Quote shown(Quote quote, KalshiStatus status) {
    boolean trades = status != KalshiStatus.INITIALIZED && status != KalshiStatus.FINALIZED;
    return trades ? quote : quote.emptied();
  }

  private static void quotes(Json json, Contract contract, long second, KalshiStatus status) {
    Quote quote = shown(Quotes.listed(contract, second), status);
    Quote before =
        second - DAY < contract.event().opens()
            ? new Quote(second, 0, 0, 0, 0, 0, quote.tick())
            : Quotes.at(contract, second - DAY);
    boolean opened = status != KalshiStatus.INITIALIZED;
    json.text("notional_value_dollars", "1.0000");
    json.text("yes_bid_dollars", Decimals.four(quote.bid()));
    json.text("yes_ask_dollars", Decimals.four(quote.ask()));
    json.text("no_bid_dollars", Decimals.four(Tick.ONE - quote.ask()));
    json.text("no_ask_dollars", Decimals.four(Tick.ONE - quote.bid()));
    json.text("yes_bid_size_fp", Decimals.two(quote.bidSize()));
    json.text("yes_ask_size_fp", Decimals.two(quote.askSize()));
    json.text("last_price_dollars", Decimals.four(opened ? quote.last() : 0));
    json.text("previous_yes_bid_dollars", Decimals.four(before.bid()));
    json.text("previous_yes_ask_dollars", Decimals.four(before.ask()));
    json.text("previous_price_dollars", Decimals.four(before.last()));
    json.text("price_level_structure", quote.tick().label());
    PriceRangesJson.write(json, quote.tick());
  }

  private static void counters(Json json, Contract contract, long second) {
    json.text("volume_fp", Decimals.two(Volumes.total(contract, second)));
    json.text("volume_24h_fp", Decimals.two(Volumes.lastDay(contract, second)));
    json.text("open_interest_fp", Decimals.two(Volumes.openInterest(contract, second)));
  }

  private static void ending(Json json, Contract contract, KalshiStatus status) {
    if (!status.knowsResult()) {
      json.text("result", "");
      json.text("expiration_value", "");
      return;
    }
    Settlement settlement = Settlement.of(contract);
    json.text("result", result(settlement));
    json.text("settlement_value_dollars", Decimals.four(settlement.value()));
    json.text("expiration_value", settlement.value() == Tick.ONE ? "Yes" : "No");
    if (status == KalshiStatus.FINALIZED) {
      json.text("settlement_ts", time(Timetable.of(contract).settled()));
    }
  }

  private static String result(Settlement settlement) {
    return settlement.scalar() ? "scalar" : settlement.value() == 0 ? "no" : "yes";
  }

  private static void rules(Json json, Contract contract) {
    json.text("rules_primary", Rules.kalshiPrimary(contract));
    json.text("rules_secondary", Rules.kalshiSecondary(contract.event()));
    json.number("exchange_index", SeriesJson.shard(contract.event()));
  }

  /** Combinations, and the fields Kalshi adds now and then without a word. */
  private static void rarities(Json json, Contract contract) {
    if (contract.event().kind() == Kind.COMBO) {
      json.text("mve_collection_ticker", Tickers.series(contract.event()) + "-R");
      json.array("mve_selected_legs", () -> legs(json, contract));
      json.flag("is_provisional", Noise.chance(contract.noise(201), 0.5));
    }
    if (Noise.chance(contract.noise(202), 0.01)) {
      json.object("display_hints", () -> json.texts("badges", List.of("new")));
    }
  }

  private static void legs(Json json, Contract contract) {
    for (int leg = 0; leg < 2; leg++) {
      String game =
          "KXNBAGAME-26NOV2103" + (char) ('A' + Noise.below(contract.noise(210 + leg), 26));
      json.element(() -> {
        json.text("event_ticker", game);
        json.text("market_ticker", game + "-BOS");
        json.text("side", "yes");
      });
    }
  }

  static String time(long second) {
    return Instant.ofEpochSecond(second).toString();
  }
}
