package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.PolledQuote;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;

/**
 * The quotes of all markets in the order of time, those of polls and those that were filled in. No
 * index has that order over all venues, and one more on the largest table would cost each write; so
 * the window is read hour by hour, which the server can sort. Only the stretch in which there is
 * anything is read at all.
 */
final class StoredQuotes {
  private static final Duration STEP = Duration.ofHours(1);
  private static final int ROWS_AT_ONCE = 5_000;

  /**
   * The venues by jumps along the key of their latest quotes, then the ends of each one's history.
   */
  private static final String EXTENT =
      """
      with recursive venues (platform) as (
        (select platform from market_quotes order by platform limit 1)
        union all
        select (select q.platform from market_quotes as q where q.platform > v.platform
                order by q.platform limit 1)
        from venues as v where v.platform is not null
      )
      select array_agg(v.platform::text) as platforms, min(f.time) as first, max(l.time) as last
      from venues as v
      cross join lateral (
        select s.time from market_snapshots as s
        where s.platform = v.platform and s.time >= $1 and s.time < $2
        order by s.time limit 1) as f
      cross join lateral (
        select s.time from market_snapshots as s
        where s.platform = v.platform and s.time >= $1 and s.time < $2
        order by s.time desc limit 1) as l\
      """;

  private static final String ROWS =
      "select time, platform, market_id, run_id, observed_at, volume_delta, "
          + "coalesce(received_at, time) as received_at, "
          + QuoteColumns.OWN
          + " from market_snapshots ";

  private static final String OF_MARKET =
      ROWS
          + """
          where platform = $1 and market_id = $2 and time >= $3 and time < $4 and source = 'poll'
          order by time desc\
          """;

  private static final String STEP_ROWS =
      ROWS
          + """
          where platform = any($1) and time >= $2 and time < $3 and source = $4
          order by time, platform, market_id\
          """;

  private static final String POLL = "poll";
  private static final String BACKFILL = "backfill";

  private StoredQuotes() {}

  static Flux<PolledQuote> stream(Database database, TimeWindow window) {
    return stream(database, window, POLL, StoredQuotes::read);
  }

  /** What was filled in, by the moments it stood for. */
  static Flux<PastReading> filled(Database database, TimeWindow window) {
    return stream(database, window, BACKFILL, StoredQuotes::readPast);
  }

  private static <T> Flux<T> stream(
      Database database, TimeWindow window, String source, Function<RowView, T> read) {
    return database
        .readFresh(connection -> extent(connection, window))
        .concatMapIterable(Extent::steps)
        .concatMap(step -> database.stream(connection -> step(connection, step, source, read)), 1);
  }

  /** Those of one market, the newest first. */
  static Flux<PolledQuote> ofMarket(Connection connection, MarketId market, TimeWindow window) {
    return Sql.of(
            OF_MARKET, market.platform().slug(), market.nativeId(), window.from(), window.until())
        .query(connection, StoredQuotes::read);
  }

  /** Empty when there is nothing in the window. */
  private static Flux<Extent> extent(Connection connection, TimeWindow window) {
    return Sql.of(EXTENT, window.from(), window.until())
        .query(connection, StoredQuotes::readExtent)
        .filter(extent -> !extent.platforms().isEmpty());
  }

  private static Extent readExtent(RowView row) {
    Instant first = row.findTime("first");
    return first == null
        ? new Extent(List.of(), Instant.EPOCH, Instant.EPOCH)
        : new Extent(row.texts("platforms"), first, row.time("last"));
  }

  private static <T> Flux<T> step(
      Connection connection, Step step, String source, Function<RowView, T> read) {
    Sql rows =
        Sql.of(
            STEP_ROWS, step.platforms().toArray(String[]::new), step.from(), step.until(), source);
    return InPieces.read(connection, rows, ROWS_AT_ONCE, read);
  }

  private static PastReading readPast(RowView row) {
    return new PastReading(
        MarketColumns.readId(row),
        row.time("time"),
        QuoteColumns.read(row, row.time("received_at")),
        row.findNumber("volume_delta", Quantity::ofDecimal));
  }

  private static PolledQuote read(RowView row) {
    return new PolledQuote(
        MarketColumns.readId(row),
        row.time("time"),
        QuoteColumns.read(row, row.time("received_at")),
        new RunId(row.uuid("run_id")));
  }

  /** Where in a window anything lies. */
  private record Extent(List<String> platforms, Instant first, Instant last) {
    List<Step> steps() {
      Instant end = last.plus(1, ChronoUnit.MICROS);
      int steps = Math.toIntExact(Duration.between(first, last).dividedBy(STEP)) + 1;
      return IntStream.range(0, steps)
          .mapToObj(i -> step(first.plus(STEP.multipliedBy(i)), end))
          .toList();
    }

    private Step step(Instant from, Instant end) {
      Instant until = from.plus(STEP);
      return new Step(platforms, from, until.isBefore(end) ? until : end);
    }
  }

  /** One statement's share. */
  private record Step(List<String> platforms, Instant from, Instant until) {}
}
