package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Aspect;
import ai.oddwons.simulator.universe.Book;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Noise;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Rules;
import ai.oddwons.simulator.universe.Timetable;
import ai.oddwons.simulator.universe.Volumes;
import ai.oddwons.simulator.universe.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The market object of Gamma: numbers, texts and stringified arrays side by side, much optional.
 */
final class GammaMarketJson {
  private static final long STALEST = 300;
  private static final int STALENESS = 421;
  private static final int EMPTY_SIDE = 433;
  private static final long DAY = 86_400;

  private GammaMarketJson() {}

  /** The fields of a market whose object is already open, without its events and tags. */
  static void fields(Json json, Contract contract, long second) {
    PolymarketState state = PolymarketState.of(contract, second);
    long seen = seen(contract, second);
    Quote quote = Quotes.listed(contract, seen);
    identity(json, contract, second);
    json.text("outcomes", Outcomes.stringified(Outcomes.names(contract)));
    json.text("outcomePrices", Outcomes.stringified(Outcomes.prices(contract, quote, state)));
    times(json, contract, second, state);
    flags(json, contract, second, state);
    sums(json, contract, seen, state);
    if (!state.closed()) {
      live(json, contract, quote, seen);
    }
    GammaFeeJson.write(json, contract);
    rest(json, contract);
  }

  /** Gamma's listings come from a cache of up to five minutes. */
  static long seen(Contract contract, long second) {
    long lag = Noise.below(Noise.key(contract.event().slotKey(), STALENESS), (int) STALEST);
    return Math.max(contract.event().opens(), second - lag);
  }

  /** When what Gamma shows last changed. */
  static long renewed(Contract contract, long second) {
    long seen = seen(contract, second);
    long disturbed = contract.event().disturbedAt(seen);
    return Math.max(Math.max(disturbed, contract.event().opens()), Quotes.quotedAt(contract, seen));
  }

  private static void identity(Json json, Contract contract, long second) {
    json.text("id", Directory.id(contract));
    json.text("question", Wording.of(contract.event()).question(contract));
    json.text("conditionId", Directory.condition(contract));
    json.text("slug", Directory.slug(contract));
    json.text("resolutionSource", "");
    json.text("description", Rules.polymarket(contract));
    json.text("questionID", OpaqueIds.question(contract.key()));
    if (Directory.tokensKnown(contract, second)) {
      List<String> tokens = List.of(Directory.token(contract, 0), Directory.token(contract, 1));
      json.text("clobTokenIds", Outcomes.stringified(tokens));
    }
  }

  private static void times(Json json, Contract contract, long second, PolymarketState state) {
    long start = contract.event().opens();
    long end = contract.plannedClose();
    json.text("startDate", Instant.ofEpochSecond(start, 482_000_000).toString());
    json.text("endDate", time(end));
    json.text("startDateIso", time(start).substring(0, 10));
    json.text("endDateIso", time(end).substring(0, 10));
    json.text("createdAt", Instant.ofEpochSecond(start - 1_800, 451_117_000).toString());
    json.text(
        "updatedAt", Instant.ofEpochSecond(renewed(contract, second), 221_000_000).toString());
    json.text("acceptingOrdersTimestamp", time(start));
    if (contract.event().kind() == Kind.GAME) {
      json.text("gameStartTime", spaced(end - 3 * 3_600));
    }
    if (state.closed()) {
      json.text("closedTime", spaced(contract.closes()));
    }
    if (state == PolymarketState.RESOLVED) {
      json.text("umaEndDate", time(Timetable.of(contract).settled()));
    }
    if (state.compareTo(PolymarketState.PROPOSED) >= 0) {
      json.text("umaResolutionStatus", state.word());
    }
    json.text("umaResolutionStatuses", "[]");
  }

  private static void flags(Json json, Contract contract, long second, PolymarketState state) {
    boolean fresh = second - contract.event().opens() < DAY;
    boolean stillAccepting =
        state == PolymarketState.CLOSED && Noise.chance(contract.noise(431), 0.1);
    json.flag("active", true);
    json.flag("closed", state.closed());
    json.flag("archived", false);
    json.flag("new", fresh);
    json.flag("featured", false);
    json.flag("restricted", true);
    json.flag("acceptingOrders", !state.closed() || stillAccepting);
    json.flag("enableOrderBook", true);
    json.flag("negRisk", GammaEventJson.negRisk(contract.event()));
    json.flag("negRiskOther", contract.leg().other());
  }

  /** Texts and numbers of the same sums; half of the closed markets have lost them. */
  private static void sums(Json json, Contract contract, long seen, PolymarketState state) {
    if (state.closed() && Noise.chance(contract.noise(432), 0.5)) {
      return;
    }
    BigDecimal volume = BigDecimal.valueOf(Volumes.total(contract, seen), 2);
    json.text("volume", Decimals.shortestTwo(Volumes.total(contract, seen)));
    json.number("volumeNum", volume);
    json.number("volumeClob", volume);
    if (!state.closed()) {
      BigDecimal day = BigDecimal.valueOf(Volumes.lastDay(contract, seen), 2);
      json.number("volume24hr", day);
      json.number("volume24hrClob", day);
      json.number("volume1wk", week(contract, seen));
    }
  }

  private static BigDecimal week(Contract contract, long seen) {
    long before = Volumes.total(contract, seen - 7 * DAY);
    return BigDecimal.valueOf(Volumes.total(contract, seen) - before, 2);
  }

  private static void live(Json json, Contract contract, Quote quote, long seen) {
    BigDecimal liquidity = BigDecimal.valueOf(Book.of(contract, quote).value(), 2);
    json.text("liquidity", liquidity.toPlainString());
    json.number("liquidityNum", liquidity);
    json.number("liquidityClob", liquidity);
    // Of an empty side some show the end of the scale and others nothing at all.
    boolean showsEnds = Noise.chance(contract.noise(EMPTY_SIDE), 0.5);
    if (quote.hasBid() || showsEnds) {
      json.number("bestBid", price(quote.bid()));
    }
    if (quote.hasAsk() || showsEnds) {
      json.number("bestAsk", price(quote.ask()));
    }
    json.number("spread", price(quote.ask() - quote.bid()));
    if (quote.last() > 0) {
      json.number("lastTradePrice", price(quote.last()));
      changes(json, contract, quote, seen);
    }
    json.number("orderPriceMinTickSize", price(quote.tick().step(5_000)));
    json.number("orderMinSize", 5);
    json.number("rewardsMinSize", 50);
    json.number("rewardsMaxSpread", 3.5);
  }

  private static void changes(Json json, Contract contract, Quote quote, long seen) {
    if (seen - DAY > contract.event().opens()) {
      int before = Quotes.at(contract, seen - DAY).last();
      json.number("oneDayPriceChange", price(before == 0 ? 0 : quote.last() - before));
    }
  }

  private static void rest(Json json, Contract contract) {
    boolean single = contract.event().markets(contract.venue()) == 1;
    json.text("groupItemTitle", single ? "" : Wording.of(contract.event()).label(contract));
    json.text("groupItemThreshold", Integer.toString(contract.index()));
    if (contract.event().kind() == Kind.GAME) {
      json.text("sportsMarketType", sportsType(contract));
      json.text("gameId", Directory.id(contract.event()));
      if (contract.index() > 0) {
        json.number("line", Wording.of(contract.event()).line(contract.index()));
      }
    }
    json.text("submitted_by", "0x91430CaD2d3975766499717fA0D66A78D814E5c5");
  }

  private static String sportsType(Contract contract) {
    Occurrence event = contract.event();
    boolean part = event.altered() && event.aspect().equals(Optional.of(Aspect.SCOPE));
    String type = List.of("moneyline", "spreads", "totals").get(contract.index());
    return part ? "first_half_" + type : type;
  }

  static BigDecimal price(int tenThousandths) {
    BigDecimal price = BigDecimal.valueOf(tenThousandths, 4);
    return price.signum() == 0 ? BigDecimal.ZERO : price.stripTrailingZeros();
  }

  static String time(long second) {
    return Instant.ofEpochSecond(second).toString();
  }

  /** The other date form of this surface: a space and a short offset. */
  static String spaced(long second) {
    return time(second).replace('T', ' ').replace("Z", "+00");
  }
}
