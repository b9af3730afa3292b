package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Reads one market's past, newest first.
 *
 * @param name of the list, as in its cursors
 * @param table where it lies
 * @param timeColumn what it is sorted by
 * @param columns what is read
 * @param reader of one row
 * @param time of one item
 */
record HistoryQuery<T>(
    String name,
    String table,
    String timeColumn,
    String columns,
    Function<RowView, T> reader,
    Function<T, Instant> time) {
  private static final String SNAPSHOT_COLUMNS =
      "time, "
          + QuoteColumns.OWN
          + ", observed_at, coalesce(received_at, time) as received_at, volume_delta, run_id";
  private static final String CANDLE_COLUMNS = "bucket, open, high, low, close, num_snapshots, ";

  static HistoryQuery<Snapshot> snapshots() {
    return new HistoryQuery<>(
        "snapshots",
        "market_snapshots",
        "time",
        SNAPSHOT_COLUMNS,
        HistoryQuery::readSnapshot,
        Snapshot::time);
  }

  static HistoryQuery<Candle> candles(CandleInterval interval) {
    return switch (interval) {
      case HOUR -> candles("candles:hour", "market_hourly", "volume");
      case DAY -> candles("candles:day", "market_daily", "total_volume as volume");
    };
  }

  private static HistoryQuery<Candle> candles(String name, String table, String volume) {
    return new HistoryQuery<>(
        name, table, "bucket", CANDLE_COLUMNS + volume, HistoryQuery::readCandle, Candle::start);
  }

  /** One row more than the page holds, which tells whether another page follows. */
  Sql sql(MarketId market, TimeWindow window, PageRequest page) {
    Instant until = page.after() == null ? window.until() : earlier(window.until(), page.after());
    return Sql.of(
        "select %s from %s where platform = $1 and market_id = $2 and %s >= $3 and %s < $4 order by %s desc limit $5"
            .formatted(columns, table, timeColumn, timeColumn, timeColumn),
        market.platform().slug(),
        market.nativeId(),
        window.from(),
        until,
        page.limit() + 1);
  }

  private Instant earlier(Instant until, Cursor after) {
    if (!after.order().equals(name) || after.keys().size() != 1) {
      throw malformed();
    }
    Instant last = CursorKeys.time(after.keys().getFirst()).orElseThrow(this::malformed);
    return last.isBefore(until) ? last : until;
  }

  private MalformedCursor malformed() {
    return new MalformedCursor("not a cursor of " + name);
  }

  T read(RowView row) {
    return reader.apply(row);
  }

  Slice<T> slice(List<T> rows, int limit) {
    List<T> page = rows.subList(0, Math.min(limit, rows.size()));
    return new Slice<>(
        page,
        rows.size() > limit
            ? new Cursor(name, List.of(time.apply(page.getLast()).toString()))
            : null);
  }

  private static Snapshot readSnapshot(RowView row) {
    return new Snapshot(
        row.time("time"),
        QuoteColumns.read(row, row.time("received_at")),
        row.findNumber("volume_delta", Quantity::ofDecimal),
        new RunId(row.uuid("run_id")));
  }

  private static Candle readCandle(RowView row) {
    return new Candle(
        row.time("bucket"),
        row.findNumber("open", Price::ofDecimal),
        row.findNumber("high", Price::ofDecimal),
        row.findNumber("low", Price::ofDecimal),
        row.findNumber("close", Price::ofDecimal),
        Quantity.ofDecimal(row.number("volume")),
        Math.toIntExact(row.whole("num_snapshots")));
  }
}
