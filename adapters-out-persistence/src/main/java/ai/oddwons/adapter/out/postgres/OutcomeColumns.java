package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry;
import ai.oddwons.domain.record.Verdict;
import org.jspecify.annotations.Nullable;

/** How an outcome lies in its table. */
final class OutcomeColumns {
  /** In the order of {@link #write}. */
  static final String NAMES =
      """
      pattern_id, horizon, verdict, ahead, mid, entry_side, entry_price, entry_fee, entry_at, net,
      fee_refusal, fee_refusal_reason, known_at\
      """;

  private static final int COUNT = 13;

  private OutcomeColumns() {}

  static CopyRow write(CaseOutcome outcome) {
    Price mid = outcome.mid();
    CopyRow row = new CopyRow(COUNT);
    row.uuid(outcome.pattern().value())
        .text(outcome.horizon().slug())
        .text(outcome.verdict().slug())
        .flag(outcome.ahead())
        .number(mid == null ? null : mid.toDecimal());
    writeEntry(row, outcome.entry());
    FeeRefusal refusal = outcome.feeRefusal();
    return row.number(outcome.net())
        .text(refusal == null ? null : Words.of(refusal.kind()))
        .text(refusal == null ? null : refusal.reason())
        .time(outcome.knownAt());
  }

  private static void writeEntry(CopyRow row, @Nullable Entry entry) {
    if (entry == null) {
      row.text(null).number(null).number(null).time(null);
    } else {
      row.text(Words.of(entry.side()))
          .number(entry.price().toDecimal())
          .number(entry.fee())
          .time(entry.at());
    }
  }

  static CaseOutcome read(RowView row) {
    return new CaseOutcome(
        new PatternId(row.uuid("pattern_id")),
        Words.read(Horizon.class, row.text("horizon")),
        Words.read(Verdict.class, row.text("verdict")),
        row.findFlag("ahead"),
        row.findNumber("mid", Price::ofDecimal),
        readEntry(row),
        row.findNumber("net"),
        readRefusal(row),
        row.time("known_at"));
  }

  private static @Nullable FeeRefusal readRefusal(RowView row) {
    FeeRefusal.Kind kind = Words.readNullable(FeeRefusal.Kind.class, row.findText("fee_refusal"));
    return kind == null ? null : new FeeRefusal(kind, row.text("fee_refusal_reason"));
  }

  private static @Nullable Entry readEntry(RowView row) {
    Entry.Side side = Words.readNullable(Entry.Side.class, row.findText("entry_side"));
    return side == null
        ? null
        : new Entry(
            side,
            Price.ofDecimal(row.number("entry_price")),
            row.findNumber("entry_fee"),
            row.time("entry_at"));
  }
}
