package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.arbitrage.WorstCase;
import ai.oddwons.domain.pricing.Money;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the value of a basket lies in the table of opportunities: all of it, or nothing. */
final class ValuationColumns {
  static final int COUNT = 16;

  private static final String NUMBERS =
      """
      quantity, largest_without_loss, payout, cost, sales, fees, profit, capital, \
      return_on_capital, days_to_payout, annualised, worst_one_leg_fails, worst_one_is_voided, \
      worst_all_is_lost\
      """;

  /** In the order of {@link #write}. */
  static final String NAMES = NUMBERS + ", legs, execution_steps";

  /** What {@link #read} needs. */
  static final String SELECTED =
      NUMBERS + ", legs::text as legs_text, execution_steps::text as steps_text";

  private ValuationColumns() {}

  static void write(CopyRow row, @Nullable Valuation value) {
    if (value == null) {
      IntStream.range(0, COUNT).forEach(column -> row.text(null));
      return;
    }
    row.whole(value.quantity()).whole(value.largestWithoutLoss());
    writeMoney(row, value.payout(), value.cost(), value.sales(), value.fees());
    writeMoney(row, value.profit(), value.capital());
    row.number(value.returnOnCapital()).number(value.daysToPayout()).number(value.annualised());
    WorstCase worst = value.worstCase();
    writeMoney(row, worst.ifOneLegFails(), worst.ifOneIsVoided(), worst.ifAllIsLost());
    row.text(LegValueJson.write(value.legs())).text(StepJson.write(value.steps()));
  }

  private static void writeMoney(CopyRow row, Money... sums) {
    for (Money sum : sums) {
      row.number(sum.toDecimal());
    }
  }

  static @Nullable Valuation read(RowView row) {
    return row.findNumber("profit") == null ? null : readPresent(row);
  }

  private static Valuation readPresent(RowView row) {
    return new Valuation(
        row.whole("quantity"),
        row.whole("largest_without_loss"),
        money(row, "payout"),
        money(row, "cost"),
        money(row, "sales"),
        money(row, "fees"),
        money(row, "profit"),
        money(row, "capital"),
        row.number("return_on_capital"),
        row.findNumber("days_to_payout"),
        row.findNumber("annualised"),
        new WorstCase(
            money(row, "worst_one_leg_fails"),
            money(row, "worst_one_is_voided"),
            money(row, "worst_all_is_lost")),
        LegValueJson.read(row.text("legs_text")),
        StepJson.read(row.text("steps_text")));
  }

  private static Money money(RowView row, String column) {
    return Money.ofDollars(row.number(column));
  }
}
