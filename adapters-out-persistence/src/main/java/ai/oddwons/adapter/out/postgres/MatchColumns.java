package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.MatchView.Title;
import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import org.jspecify.annotations.Nullable;

/** How a match lies in its table. */
final class MatchColumns {
  /** Which two they are. */
  static final String PAIR =
      "id, first_platform, first_market_id, second_platform, second_market_id";

  /** What makes a judgement another one. */
  static final String SAID = "grade, relation, reasons, card, first_rules_hash, second_rules_hash";

  static final String JUDGED = "first_event_id, second_event_id, " + SAID + ", judged_at";

  /** In the order of {@link #write}. */
  static final String NAMES = PAIR + ", " + JUDGED;

  /**
   * What {@link #read} needs, for a query that names the table of matches {@code m} and gives the
   * name {@code j} to where the judgement lies.
   */
  static final String SELECTED =
      """
      m.first_platform, m.first_market_id, m.second_platform, m.second_market_id,
      j.first_event_id, j.second_event_id, j.grade, j.relation, j.reasons, j.card::text as card_text,
      j.first_rules_hash, j.second_rules_hash, j.judged_at\
      """;

  private static final int COUNT = 14;

  private MatchColumns() {}

  static CopyRow write(MarketMatch match) {
    MarketPair pair = match.pair();
    CopyRow row = new CopyRow(COUNT);
    row.uuid(match.id().value());
    writeMarket(row, pair.first());
    writeMarket(row, pair.second());
    row.text(nativeId(match.firstEvent())).text(nativeId(match.secondEvent()));
    writeVerdict(row, match.verdict());
    return row.text(match.rules().firstHash())
        .text(match.rules().secondHash())
        .time(match.judgedAt());
  }

  private static void writeMarket(CopyRow row, MarketId market) {
    row.text(market.platform().slug()).text(market.nativeId());
  }

  private static @Nullable String nativeId(@Nullable EventId event) {
    return event == null ? null : event.nativeId();
  }

  private static void writeVerdict(CopyRow row, MatchVerdict verdict) {
    MatchRelation relation = verdict.relation();
    row.text(Words.of(verdict.grade()))
        .text(relation == null ? null : Words.of(relation))
        .texts(verdict.reasons().stream().map(Words::of).toList())
        .text(FieldJson.write(verdict.card()));
  }

  static MarketMatch read(RowView row) {
    MarketId first = readMarket(row, "first");
    MarketId second = readMarket(row, "second");
    return new MarketMatch(
        new MarketPair(first, second),
        readEvent(first.platform(), row.findText("first_event_id")),
        readEvent(second.platform(), row.findText("second_event_id")),
        readVerdict(row),
        new RulesOfPair(row.text("first_rules_hash"), row.text("second_rules_hash")),
        row.time("judged_at"));
  }

  private static MarketId readMarket(RowView row, String which) {
    return new MarketId(
        new Platform(row.text(which + "_platform")), row.text(which + "_market_id"));
  }

  /** An event is of the venue of its market. */
  private static @Nullable EventId readEvent(Platform platform, @Nullable String nativeId) {
    return nativeId == null ? null : new EventId(platform, nativeId);
  }

  private static MatchVerdict readVerdict(RowView row) {
    return new MatchVerdict(
        Words.read(MatchGrade.class, row.text("grade")),
        Words.readNullable(MatchRelation.class, row.findText("relation")),
        row.texts("reasons").stream().map(word -> Words.read(ReasonCode.class, word)).toList(),
        FieldJson.read(row.text("card_text")));
  }

  static MatchView readView(RowView row) {
    return new MatchView(
        read(row),
        new Title(row.text("first_title"), row.text("first_yes_label")),
        new Title(row.text("second_title"), row.text("second_yes_label")),
        row.time("first_seen_at"),
        row.findTime("ended_at"),
        row.flag("reopened"));
  }
}
