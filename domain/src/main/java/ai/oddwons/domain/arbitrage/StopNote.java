package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * A reason as it is kept and shown.
 *
 * @param code its name, such as {@code thin_edge}
 * @param detail the numbers behind it, in words; may be empty
 */
public record StopNote(String code, String detail) {

  public static StopNote of(Stop stop) {
    return switch (stop) {
      case Stop.EventOver over -> new StopNote("event_over", "");
      case Stop.EmptySide(MarketId market, Side side, OrderSide order) ->
          new StopNote("empty_side", "%s: nobody to %s %s".formatted(market, with(order), side));
      case Stop.DifferentQuestions(String reason) -> new StopNote("different_questions", reason);
      case Stop.BrokenLogic(String reason) -> new StopNote("broken_logic", reason);
      case Stop.NoGap gap -> new StopNote("no_gap", "");
      case Stop.StaleBook(MarketId market, Duration age, Duration limit) ->
          new StopNote(
              "stale_book",
              "%s: %d ms old, at most %d".formatted(market, age.toMillis(), limit.toMillis()));
      case Stop.ClockSkew(Duration skew, Duration limit) ->
          new StopNote(
              "clock_skew", "%d ms apart, at most %d".formatted(skew.toMillis(), limit.toMillis()));
      case Stop.UnknownFee(MarketId market, String reason) ->
          new StopNote("unknown_fee", market + ": " + reason);
      case Stop.UnprovenMatch(String reason) -> new StopNote("unproven_match", reason);
      case Stop.UnprovenLogic(String reason) -> new StopNote("unproven_logic", reason);
      case Stop.BelowMinimumSize(long baskets, long limit) ->
          new StopNote("below_minimum_size", "%d baskets, at least %d".formatted(baskets, limit));
      case Stop.ThinEdge(BigDecimal edge, BigDecimal limit) ->
          new StopNote("thin_edge", percent(edge) + " of the capital, more than " + percent(limit));
      case Stop.BelowHurdle(BigDecimal annualised, BigDecimal limit) ->
          new StopNote(
              "below_hurdle", percent(annualised) + " a year, more than " + percent(limit));
      case Stop.UnknownPayoutTime time -> new StopNote("unknown_payout_time", "");
    };
  }

  private static String with(OrderSide order) {
    return switch (order) {
      case BUY -> "buy from";
      case SELL -> "sell to";
    };
  }

  private static String percent(BigDecimal ratio) {
    return ratio.movePointRight(2).setScale(2, RoundingMode.DOWN).toPlainString() + " %";
  }
}
