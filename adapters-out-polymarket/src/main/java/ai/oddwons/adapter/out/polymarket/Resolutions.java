package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Shown;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a row of {@code /v2/resolutions}, the venue's best word on outcomes. An outcome counts only
 * at {@code resolved}; pay-outs in other rows are proposals.
 */
final class Resolutions {
  private Resolutions() {}

  /** Empty for a row that names no condition. */
  static Optional<Finding> read(JsonNode row) {
    if (!row.isObject()) {
      return Optional.empty();
    }
    WireRecord record = new WireRecord(row);
    return ConditionIds.tryParse(record.textOrEmpty("condition_id")).map(id -> of(id, record));
  }

  private static Finding of(MarketId id, WireRecord record) {
    return switch (record.textOrEmpty("status")) {
      case "resolved" -> resolved(id, record);
      case "proposed", "reproposed" -> known(id, MarketStatus.DETERMINED);
      case "challenged", "disputed", "arbitration" -> known(id, MarketStatus.DISPUTED);
      // initialized, posed, active, inactive, and any word to come: no outcome.
      default -> new Finding.Undecided(id);
    };
  }

  private static Finding resolved(MarketId id, WireRecord record) {
    List<BigDecimal> payouts = payouts(record);
    Optional<Settlement> settlement =
        payouts == null ? Optional.empty() : Payouts.ofMicroDollars(payouts);
    return settlement.isPresent()
        ? new Finding.Known(
            id,
            new MarketState(MarketStatus.SETTLED, settlement.get(), record.instant("resolved_at")))
        : new Finding.Contradiction(
            id, "resolved with pay-outs " + Shown.cut(record.node().path("payouts")));
  }

  /** Null when one of them is no number. */
  private static @Nullable List<BigDecimal> payouts(WireRecord record) {
    List<BigDecimal> payouts = new ArrayList<>();
    for (JsonNode payout : record.list("payouts")) {
      BigDecimal number = number(payout);
      if (number == null) {
        return null;
      }
      payouts.add(number);
    }
    return payouts;
  }

  private static @Nullable BigDecimal number(JsonNode payout) {
    if (payout.isNumber()) {
      return payout.decimalValue();
    }
    return payout.isString() && payout.stringValue().matches("[0-9]{1,9}")
        ? new BigDecimal(payout.stringValue())
        : null;
  }

  private static Finding known(MarketId id, MarketStatus status) {
    return new Finding.Known(id, MarketState.of(status));
  }
}
