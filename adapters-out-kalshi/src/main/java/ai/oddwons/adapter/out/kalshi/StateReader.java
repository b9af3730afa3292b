package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a market has come, and how it paid. These fields decide money, so an unknown word or a
 * contradiction refuses the record.
 */
final class StateReader {
  private StateReader() {}

  static MarketState read(WireRecord market, Marks marks) {
    MarketStatus status = status(market.requireText("status"));
    String result = market.textOrEmpty("result");
    Price payout = Generations.price(market, "settlement_value");
    if (!hasOutcome(status)) {
      if (!result.isEmpty()) {
        marks.flag("early_result");
      }
      return MarketState.of(status);
    }
    Instant settledAt = status.isFinal() ? market.instant("settlement_ts") : null;
    return new MarketState(status, settlement(result, payout, marks), settledAt);
  }

  /** The market's own words, and those of the query parameter, which older records may carry. */
  private static MarketStatus status(String word) {
    return switch (word) {
      case "initialized", "unopened" -> MarketStatus.SCHEDULED;
      case "active", "open" -> MarketStatus.OPEN;
      case "inactive", "paused" -> MarketStatus.PAUSED;
      case "closed" -> MarketStatus.CLOSED;
      case "determined", "amended" -> MarketStatus.DETERMINED;
      case "disputed" -> MarketStatus.DISPUTED;
      case "finalized", "settled" -> MarketStatus.SETTLED;
      default -> throw new Unreadable("unknown_status", "status = " + word);
    };
  }

  private static boolean hasOutcome(MarketStatus status) {
    return switch (status) {
      case DETERMINED, DISPUTED, SETTLED -> true;
      case SCHEDULED, OPEN, PAUSED, CLOSED -> false;
    };
  }

  private static @Nullable Settlement settlement(
      String result, @Nullable Price payout, Marks marks) {
    return switch (result) {
      case "yes" -> certain(result, payout, new Settlement.Yes());
      case "no" -> certain(result, payout, new Settlement.No());
      case "scalar" -> payout == null ? unpaid(marks) : new Settlement.Scalar(payout);
      case "void" -> payout == null ? unpaid(marks) : new Settlement.Voided(payout);
      case "" -> {
        marks.flag("missing_result");
        yield null;
      }
      default -> throw new Unreadable("unknown_result", "result = " + result);
    };
  }

  private static Settlement certain(String result, @Nullable Price payout, Settlement outcome) {
    if (payout != null && !payout.equals(outcome.yesPayout())) {
      throw new Unreadable(
          "contradictory_result", "result = %s, yet YES paid %s".formatted(result, payout));
    }
    return outcome;
  }

  private static @Nullable Settlement unpaid(Marks marks) {
    marks.flag("missing_settlement_value");
    return null;
  }
}
