package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.PastCase;
import ai.oddwons.domain.record.Verdict;
import io.r2dbc.spi.Connection;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Reads the decided cases of a stratum as they were known at a moment. */
final class PastCases {
  /** What was detected later cannot have been known, which bounds the range of the index. */
  private static final String KNOWN =
      """
      select p.id, p.platform, p.market_id, p.event_id, p.detected_at, p.kind, p.direction,
             p.price_zone, p.closing_band, p.category, p.liquidity_tier, p.p_test, o.verdict,
             o.entry_price, o.net
      from patterns as p join pattern_outcomes as o on o.pattern_id = p.id
      where o.known_at <= $1 and p.detected_at <= $1 and o.verdict in ('hit', 'miss')\
      """;

  private PastCases() {}

  static Flux<PastCase> list(Connection connection, Stratum stratum, Instant asOf, int limit) {
    Sql sql = Sql.of("select * from (" + KNOWN, asOf);
    sql.append(" and o.horizon = " + sql.bind(stratum.kind().horizon().slug()));
    sql.append(" and p.kind = " + sql.bind(stratum.kind().slug()));
    addPart("p.direction", stratum.direction(), sql);
    addPart("p.price_zone", stratum.zone(), sql);
    addPart("p.closing_band", stratum.closing(), sql);
    addPart("p.category", stratum.category(), sql);
    addPart("p.liquidity_tier", stratum.liquidity(), sql);
    sql.append(" order by p.detected_at desc, p.id desc limit " + sql.bind(limit));
    return sql.append(") as newest order by detected_at, id").query(connection, PastCases::read);
  }

  private static void addPart(String column, @Nullable Enum<?> part, Sql sql) {
    if (part != null) {
      sql.append(" and " + column + " = " + sql.bind(Words.of(part)));
    }
  }

  private static PastCase read(RowView row) {
    MarketId market = MarketColumns.readId(row);
    return new PastCase(
        market,
        PatternColumns.readEvent(row, market),
        row.time("detected_at"),
        PatternColumns.readKey(row),
        row.real("p_test"),
        Words.read(Verdict.class, row.text("verdict")) == Verdict.HIT,
        row.findNumber("entry_price", PastCases::plain),
        row.findNumber("net"));
  }

  /** As every price is written, and not with the zeros of its column. */
  private static BigDecimal plain(BigDecimal price) {
    return Price.ofDecimal(price).toDecimal();
  }
}
