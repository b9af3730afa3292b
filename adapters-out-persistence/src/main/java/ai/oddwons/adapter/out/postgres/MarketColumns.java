package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketTerms;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.market.Topics;
import org.jspecify.annotations.Nullable;

/** How a market lies in its table. */
final class MarketColumns {
  /** Those that the digest covers, in the order of {@link #write}. */
  static final String DESCRIBED =
      """
      platform, market_id, event_id, kind, title, yes_label, no_label, slug, placeholder, category,
      venue_tags, opens_at, closes_at, expected_settlement_at, rules_hash,\
      """
          + " "
          + TermsColumns.STRIKE_NAMES
          + ", "
          + TermsColumns.FEE_NAMES
          + ", tick_bands, yes_token, no_token";

  /** For a join under the name {@code m} with the current rules under {@code r}. */
  static final String SELECTED =
      """
      m.platform, m.market_id, m.event_id, m.kind, m.title, m.yes_label, m.no_label, m.slug,
      m.placeholder, m.category, m.venue_tags, m.opens_at, m.closes_at, m.expected_settlement_at,
      m.venue_updated_at, m.strike_kind, m.strike_floor, m.strike_cap, m.strike_inclusive,
      m.strike_text, m.fee_kind, m.fee_taker_rate, m.fee_maker_rate, m.fee_exponent,
      m.fee_waived_until, m.fee_reason, m.tick_bands::text as tick_bands, m.yes_token, m.no_token,
      m.status, m.settlement, m.settlement_payout, m.settled_at, m.first_seen_at,
      m.changed_at as market_changed_at, r.primary_text, r.secondary_text, r.sources\
      """;

  private static final int COUNT = 38;

  private MarketColumns() {}

  /** The described columns alone; the caller adds what stands behind them. */
  static CopyRow write(Market market) {
    EventId event = market.event();
    OutcomeTokens tokens = market.tokens();
    CopyRow row = new CopyRow(COUNT);
    row.text(market.id().platform().slug())
        .text(market.id().nativeId())
        .text(event == null ? null : event.nativeId())
        .text(Words.of(market.kind()));
    writeText(row, market.text());
    row.text(Words.of(market.topics().category())).texts(market.topics().venueTags());
    writeSchedule(row, market.schedule());
    writeTerms(row, market.terms());
    return row.text(tokens == null ? null : tokens.yes()).text(tokens == null ? null : tokens.no());
  }

  private static void writeText(CopyRow row, MarketText text) {
    row.text(text.title())
        .text(text.yesLabel())
        .text(text.noLabel())
        .text(text.slug())
        .flag(text.placeholder());
  }

  private static void writeSchedule(CopyRow row, MarketSchedule schedule) {
    row.time(schedule.opensAt()).time(schedule.closesAt()).time(schedule.expectedSettlementAt());
  }

  private static void writeTerms(CopyRow row, MarketTerms terms) {
    row.text(terms.rules().hash());
    TermsColumns.writeStrike(row, terms.strike());
    TermsColumns.writeFees(row, terms.fees());
    row.text(TickBands.write(terms.ticks()));
  }

  static Market read(RowView row) {
    MarketId id = readId(row);
    String event = row.findText("event_id");
    return new Market(
        id,
        event == null ? null : new EventId(id.platform(), event),
        Words.read(MarketKind.class, row.text("kind")),
        readText(row),
        new Topics(Words.read(Category.class, row.text("category")), row.texts("venue_tags")),
        readSchedule(row),
        readTerms(row),
        StateColumns.read(row),
        readTokens(row));
  }

  static MarketId readId(RowView row) {
    return new MarketId(new Platform(row.text("platform")), row.text("market_id"));
  }

  static @Nullable OutcomeTokens readTokens(RowView row) {
    String yes = row.findText("yes_token");
    return yes == null ? null : new OutcomeTokens(yes, row.text("no_token"));
  }

  private static MarketText readText(RowView row) {
    return new MarketText(
        row.text("title"),
        row.text("yes_label"),
        row.text("no_label"),
        row.text("slug"),
        row.flag("placeholder"));
  }

  private static MarketSchedule readSchedule(RowView row) {
    return new MarketSchedule(
        row.findTime("opens_at"),
        row.findTime("closes_at"),
        row.findTime("expected_settlement_at"),
        row.findTime("venue_updated_at"));
  }

  private static MarketTerms readTerms(RowView row) {
    return new MarketTerms(
        readRules(row),
        TermsColumns.readStrike(row),
        TermsColumns.readFees(row),
        TickBands.read(row.text("tick_bands")));
  }

  static ResolutionRules readRules(RowView row) {
    return new ResolutionRules(
        row.text("primary_text"), row.text("secondary_text"), row.texts("sources"));
  }
}
