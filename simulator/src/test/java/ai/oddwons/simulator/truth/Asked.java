package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.Wire;
import ai.oddwons.simulator.kalshi.KalshiApi;
import ai.oddwons.simulator.polymarket.ClobApi;
import ai.oddwons.simulator.polymarket.GammaApi;
import ai.oddwons.simulator.universe.Universe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the venues' endpoints say of a market at a moment, and what an order costs by it: decimals
 * only, and nothing of the truth's own arithmetic.
 */
final class Asked {
  private static final BigDecimal KALSHI = new BigDecimal("0.07");

  private final Wire kalshi;
  private final Wire gamma;
  private final Wire clob;

  /** Levels of one side, best first: price and size. */
  record Rung(BigDecimal price, BigDecimal size) {}

  Asked(Universe universe, long second) {
    Instant now = Instant.ofEpochSecond(second);
    this.kalshi = new Wire(new KalshiApi(universe, Wire.at(now)));
    this.gamma = new Wire(new GammaApi(universe, Wire.at(now)));
    this.clob = new Wire(new ClobApi(universe, Wire.at(now)));
  }

  JsonNode kalshiMarket(String ticker) {
    return kalshi.json("/markets/" + ticker).get("market");
  }

  JsonNode gammaMarket(String condition) {
    return gamma.json("/markets/keyset?condition_ids=" + condition).at("/markets/0");
  }

  JsonNode book(String condition, int outcome) {
    String tokens = gammaMarket(condition).get("clobTokenIds").asString();
    String token = JsonMapper.shared().readTree(tokens).get(outcome).asString();
    return clob.json("/book?token_id=" + token);
  }

  /** What is offered of a side, from the book that is live. */
  List<Rung> offers(Stake leg) {
    List<Rung> rungs =
        switch (leg.venue()) {
          case KALSHI -> kalshiOffers(leg);
          case POLYMARKET -> polymarketOffers(leg);
        };
    rungs.sort(Comparator.comparing(Rung::price));
    return rungs;
  }

  private List<Rung> kalshiOffers(Stake leg) {
    List<Rung> rungs = new ArrayList<>();
    String bids = leg.yes() ? "no_dollars" : "yes_dollars";
    kalshi
        .json("/markets/" + leg.market() + "/orderbook")
        .at("/orderbook_fp/" + bids)
        .forEach(level ->
            rungs.add(
                new Rung(
                    BigDecimal.ONE.subtract(new BigDecimal(level.get(0).asString())),
                    new BigDecimal(level.get(1).asString()))));
    return rungs;
  }

  private List<Rung> polymarketOffers(Stake leg) {
    List<Rung> rungs = new ArrayList<>();
    book(leg.market(), leg.yes() ? 0 : 1)
        .get("asks")
        .forEach(level ->
            rungs.add(
                new Rung(
                    new BigDecimal(level.get("price").asString()),
                    new BigDecimal(level.get("size").asString()))));
    return rungs;
  }

  /** The rate that the venue's own answers state. */
  BigDecimal rate(Stake leg) {
    return switch (leg.venue()) {
      case KALSHI -> KALSHI.multiply(multiplier(leg.market()));
      case POLYMARKET ->
          gammaMarket(leg.market()).get("feesEnabled").asBoolean()
              ? gammaMarket(leg.market()).at("/feeSchedule/rate").decimalValue()
              : BigDecimal.ZERO;
    };
  }

  private BigDecimal multiplier(String ticker) {
    String name = kalshiMarket(ticker).get("event_ticker").asString();
    JsonNode event = kalshi.json("/events/" + name).get("event");
    if (event.has("fee_multiplier_override")) {
      return event.get("fee_multiplier_override").decimalValue();
    }
    JsonNode series = kalshi.json("/series/" + event.get("series_ticker").asString());
    return series.at("/series/fee_multiplier").decimalValue();
  }

  /** All that an order takes out of the account; every level it reaches is one fill. */
  static BigDecimal paid(Stake leg, List<Rung> offers, BigDecimal rate, long shares) {
    BigDecimal left = BigDecimal.valueOf(shares);
    BigDecimal sum = BigDecimal.ZERO;
    for (Rung rung : offers) {
      BigDecimal taken = left.min(rung.size());
      left = left.subtract(taken);
      BigDecimal fee =
          taken
              .multiply(rate)
              .multiply(rung.price())
              .multiply(BigDecimal.ONE.subtract(rung.price()));
      sum = sum.add(taken.multiply(rung.price())).add(rounded(leg, fee));
    }
    if (left.signum() > 0) {
      throw new AssertionError("only " + left + " short of " + shares);
    }
    return switch (leg.venue()) {
      case KALSHI -> sum.setScale(2, RoundingMode.CEILING);
      case POLYMARKET -> sum;
    };
  }

  private static BigDecimal rounded(Stake leg, BigDecimal fee) {
    return switch (leg.venue()) {
      case KALSHI -> fee.setScale(6, RoundingMode.CEILING);
      case POLYMARKET -> fee.setScale(5, RoundingMode.HALF_UP);
    };
  }
}
