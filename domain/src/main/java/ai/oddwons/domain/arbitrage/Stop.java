package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.time.Duration;

/** Why something is no finding, with the numbers behind it. */
public sealed interface Stop {

  /** Nothing is left to watch, so that it is dropped; otherwise it is a spread to watch. */
  default boolean isHard() {
    return switch (this) {
      case EventOver over -> true;
      case EmptySide empty -> true;
      case DifferentQuestions different -> true;
      case BrokenLogic broken -> true;
      case NoGap gap -> true;
      case StaleBook stale -> false;
      case ClockSkew skew -> false;
      case UnknownFee fee -> false;
      case UnprovenMatch match -> false;
      case UnprovenLogic logic -> false;
      case BelowMinimumSize size -> false;
      case ThinEdge edge -> false;
      case BelowHurdle hurdle -> false;
      case UnknownPayoutTime time -> false;
    };
  }

  /** The outcome is decided, or may be known to others. */
  record EventOver() implements Stop {}

  /** Nobody offers what a leg needs. */
  record EmptySide(MarketId market, Side side, OrderSide order) implements Stop {}

  /** The two markets do not ask the same. */
  record DifferentQuestions(String reason) implements Stop {}

  /** The outcomes do not hang together as the basket needs it. */
  record BrokenLogic(String reason) implements Stop {}

  /** The best prices leave nothing, before any fee: the ordinary state of a market. */
  record NoGap() implements Stop {}

  /** A book may have changed since. */
  record StaleBook(MarketId market, Duration age, Duration limit) implements Stop {}

  /** The books are not of the same moment. */
  record ClockSkew(Duration skew, Duration limit) implements Stop {}

  /** What a leg costs cannot be said. */
  record UnknownFee(MarketId market, String reason) implements Stop {}

  /** The two markets may not ask the same. */
  record UnprovenMatch(String reason) implements Stop {}

  /** The outcomes may not hang together, such as a group to which one may still be added. */
  record UnprovenLogic(String reason) implements Stop {}

  /** The books fill too little of it at a profit. */
  record BelowMinimumSize(long baskets, long limit) implements Stop {}

  /** After fees too little is left, or nothing; plain ratios of the capital. */
  record ThinEdge(BigDecimal edge, BigDecimal limit) implements Stop {}

  /** The money earns more elsewhere until it is paid; plain ratios per year. */
  record BelowHurdle(BigDecimal annualised, BigDecimal limit) implements Stop {}

  /** Nobody can say when it pays, so that its return per year is not known. */
  record UnknownPayoutTime() implements Stop {}
}
