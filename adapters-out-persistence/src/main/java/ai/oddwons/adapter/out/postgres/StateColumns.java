package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import org.jspecify.annotations.Nullable;

/**
 * How the state of a market lies in its table. It is compared by its columns and not by the digest
 * of the market, since settlement reports change it alone.
 */
final class StateColumns {
  static final String NAMES = "status, settlement, settlement_payout, settled_at";
  static final int COUNT = 4;

  private StateColumns() {}

  static CopyRow write(CopyRow row, MarketState state) {
    Settlement settlement = state.settlement();
    return row.text(Words.of(state.status()))
        .text(settlement == null ? null : word(settlement))
        .number(settlement == null ? null : settlement.yesPayout().toDecimal())
        .time(state.settledAt());
  }

  static MarketState read(RowView row) {
    return new MarketState(
        Words.read(MarketStatus.class, row.text("status")),
        readSettlement(row),
        row.findTime("settled_at"));
  }

  private static String word(Settlement settlement) {
    return switch (settlement) {
      case Settlement.Yes() -> "yes";
      case Settlement.No() -> "no";
      case Settlement.Scalar ignored -> "scalar";
      case Settlement.Voided ignored -> "voided";
    };
  }

  private static @Nullable Settlement readSettlement(RowView row) {
    String word = row.findText("settlement");
    return switch (word) {
      case null -> null;
      case "yes" -> new Settlement.Yes();
      case "no" -> new Settlement.No();
      case "scalar" -> new Settlement.Scalar(Price.ofDecimal(row.number("settlement_payout")));
      case "voided" -> new Settlement.Voided(Price.ofDecimal(row.number("settlement_payout")));
      default -> throw new IllegalStateException("unknown settlement: " + word);
    };
  }
}
