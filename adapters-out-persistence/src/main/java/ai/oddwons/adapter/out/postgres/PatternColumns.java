package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.run.RunId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a pattern lies in its table. */
final class PatternColumns {
  /** All of them, in the order of {@link #write}. */
  static final String NAMES =
      """
      run_id, kept_at, id, platform, market_id, event_id, detected_at, kind, direction, price_zone,
      closing_band, category, liquidity_tier, p_test, p_market, p_event, score, score_cases,
      mid, mid_before, usual_spread, evidence\
      """;

  /** For a query that names the table {@code p}; what {@link #read} needs. */
  static final String SELECTED =
      """
      p.id, p.platform, p.market_id, p.event_id, p.detected_at, p.kind, p.direction, p.price_zone,
      p.closing_band, p.category, p.liquidity_tier, p.p_test, p.p_market, p.p_event, p.score,
      p.score_cases, p.mid, p.mid_before, p.usual_spread, p.evidence::text as evidence_text\
      """;

  private static final int COUNT = 22;

  private PatternColumns() {}

  /** By whom and when patterns are kept. */
  record Keeping(RunId run, Instant at) {}

  static CopyRow write(Keeping keeping, Pattern pattern) {
    EventId event = pattern.event();
    CopyRow row = new CopyRow(COUNT);
    row.uuid(keeping.run().value())
        .time(keeping.at())
        .uuid(pattern.id().value())
        .text(pattern.market().platform().slug())
        .text(pattern.market().nativeId())
        .text(event == null ? null : event.nativeId())
        .time(pattern.detectedAt());
    writeKey(row, pattern.key());
    writeOdds(row, pattern.significance(), pattern.score());
    return row.number(decimal(pattern.mid()))
        .number(decimal(pattern.midBefore()))
        .number(pattern.usualSpread() == null ? null : pattern.usualSpread().toDecimal())
        .text(JsonText.storable(EvidenceJson.write(pattern.evidence())));
  }

  private static void writeKey(CopyRow row, CaseKey key) {
    row.text(key.kind().slug())
        .text(key.direction().slug())
        .text(key.zone().slug())
        .text(key.closing().slug())
        .text(key.category().slug())
        .text(key.liquidity().slug());
  }

  private static void writeOdds(CopyRow row, Significance significance, Score score) {
    row.real(significance.test())
        .real(significance.market())
        .real(significance.event())
        .real(score.percent())
        .whole(score.cases());
  }

  private static @Nullable BigDecimal decimal(@Nullable Price price) {
    return price == null ? null : price.toDecimal();
  }

  static Pattern read(RowView row) {
    MarketId market = MarketColumns.readId(row);
    return new Pattern(
        new PatternId(row.uuid("id")),
        market,
        readEvent(row, market),
        row.time("detected_at"),
        readKey(row),
        new Significance(row.real("p_test"), row.real("p_market"), row.real("p_event")),
        new Score(row.real("score"), row.whole("score_cases")),
        row.findNumber("mid", Price::ofDecimal),
        row.findNumber("mid_before", Price::ofDecimal),
        row.findNumber("usual_spread", PatternColumns::spread),
        EvidenceJson.read(row.text("evidence_text")));
  }

  /** An event is of the venue of its market. */
  static @Nullable EventId readEvent(RowView row, MarketId market) {
    String event = row.findText("event_id");
    return event == null ? null : new EventId(market.platform(), event);
  }

  static CaseKey readKey(RowView row) {
    return new CaseKey(
        Words.read(PatternKind.class, row.text("kind")),
        Words.read(Direction.class, row.text("direction")),
        Words.read(PriceZone.class, row.text("price_zone")),
        Words.read(ClosingBand.class, row.text("closing_band")),
        Words.read(Category.class, row.text("category")),
        Words.read(LiquidityTier.class, row.text("liquidity_tier")));
  }

  private static Spread spread(BigDecimal decimal) {
    return Spread.ofMicros(decimal.movePointRight(6).longValueExact());
  }
}
