package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Strike;
import org.jspecify.annotations.Nullable;

/**
 * How strike and fees of a market lie in its table: a kind, and the columns that this kind uses.
 */
final class TermsColumns {
  static final String STRIKE_NAMES =
      "strike_kind, strike_floor, strike_cap, strike_inclusive, strike_text";
  static final String FEE_NAMES =
      "fee_kind, fee_taker_rate, fee_maker_rate, fee_exponent, fee_waived_until, fee_reason";

  private TermsColumns() {}

  static void writeStrike(CopyRow row, @Nullable Strike strike) {
    switch (strike) {
      case null -> row.text(null).number(null).number(null).flag(null).text(null);
      case Strike.Above above ->
          row.text("above").number(above.floor()).number(null).flag(above.inclusive()).text(null);
      case Strike.Below below ->
          row.text("below").number(null).number(below.cap()).flag(below.inclusive()).text(null);
      case Strike.Between(var floor, var cap) ->
          row.text("between").number(floor).number(cap).flag(null).text(null);
      case Strike.Described described ->
          row.text("described").number(null).number(null).flag(null).text(described.text());
    }
  }

  static @Nullable Strike readStrike(RowView row) {
    String kind = row.findText("strike_kind");
    return switch (kind) {
      case null -> null;
      case "above" -> new Strike.Above(row.number("strike_floor"), row.flag("strike_inclusive"));
      case "below" -> new Strike.Below(row.number("strike_cap"), row.flag("strike_inclusive"));
      case "between" -> new Strike.Between(row.number("strike_floor"), row.number("strike_cap"));
      case "described" -> new Strike.Described(row.text("strike_text"));
      default -> throw new IllegalStateException("unknown kind of strike: " + kind);
    };
  }

  /** The columns of fees of a table that goes by this name in a query. */
  static String feesOf(String table) {
    return table + "." + FEE_NAMES.replace(", ", ", " + table + ".");
  }

  static void writeFees(CopyRow row, FeeTerms fees) {
    switch (fees) {
      case FeeTerms.Charged(FeeCurve curve, var waivedUntil) ->
          row.text("charged")
              .number(curve.takerRate())
              .number(curve.makerRate())
              .integer(curve.exponent())
              .time(waivedUntil)
              .text(null);
      case FeeTerms.Free() ->
          row.text("free").number(null).number(null).integer(null).time(null).text(null);
      case FeeTerms.Unknown(String reason) ->
          row.text("unknown").number(null).number(null).integer(null).time(null).text(reason);
    }
  }

  static FeeTerms readFees(RowView row) {
    String kind = row.text("fee_kind");
    return switch (kind) {
      case "charged" -> new FeeTerms.Charged(readCurve(row), row.findTime("fee_waived_until"));
      case "free" -> new FeeTerms.Free();
      case "unknown" -> new FeeTerms.Unknown(row.text("fee_reason"));
      default -> throw new IllegalStateException("unknown kind of fee: " + kind);
    };
  }

  private static FeeCurve readCurve(RowView row) {
    return new FeeCurve(
        row.number("fee_taker_rate"), row.number("fee_maker_rate"), row.integer("fee_exponent"));
  }
}
