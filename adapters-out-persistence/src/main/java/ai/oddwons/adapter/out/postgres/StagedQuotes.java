package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.RawRecord;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Readings on their way into the history: lying in a table of the session until it has judged them.
 */
final class StagedQuotes {
  private static final String NAMES =
      "platform, market_id, time, "
          + QuoteColumns.DERIVED
          + ", "
          + QuoteColumns.OWN
          + ", observed_at, received_at, volume_delta, record";

  private static final String STAGE =
      "create temp table if not exists stage_quotes on commit delete rows as select "
          + NAMES.replace("record", "''::text as record")
          + " from market_snapshots with no data";

  private static final String COPY = "copy stage_quotes (" + NAMES + ") from stdin";

  private static final String ENSURE_DAYS = "select ensure_snapshot_days($1::text[]::date[])";

  private static final int COUNT = 20;

  private StagedQuotes() {}

  static Mono<Void> stage(Connection connection, Collection<Reading> readings) {
    return stage(connection, readings, StagedQuotes::row, reading -> reading.quote().receivedAt());
  }

  static Mono<Void> stagePast(Connection connection, Collection<PastReading> readings) {
    return stage(connection, readings, StagedQuotes::row, PastReading::at);
  }

  private static <T> Mono<Void> stage(
      Connection connection,
      Collection<T> readings,
      Function<T, CopyRow> row,
      Function<T, Instant> time) {
    Iterable<CopyRow> rows = () -> readings.stream().map(row).iterator();
    String[] days =
        readings.stream().map(time).map(StagedQuotes::day).distinct().toArray(String[]::new);
    return Sql.of(STAGE)
        .update(connection)
        .then(CopyIn.copy(connection, COPY, rows))
        .then(
            Mono.defer(
                () -> Sql.of(ENSURE_DAYS, (Object) days).query(connection, done -> true).then()));
  }

  private static String day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
  }

  private static CopyRow row(Reading reading) {
    RawRecord changed = reading.changedRecord();
    Instant time = reading.quote().receivedAt();
    return row(reading.market(), time, reading.quote(), null, null)
        .text(changed == null ? null : JsonText.storable(changed.json()));
  }

  private static CopyRow row(PastReading reading) {
    Quote quote = reading.quote();
    return row(reading.market(), reading.at(), quote, quote.receivedAt(), reading.traded())
        .text(null);
  }

  private static CopyRow row(
      MarketId market,
      Instant time,
      Quote quote,
      @Nullable Instant receivedAt,
      @Nullable Quantity traded) {
    CopyRow row = new CopyRow(COUNT);
    row.text(market.platform().slug()).text(market.nativeId()).time(time);
    QuoteColumns.write(row, quote);
    return row.time(quote.observedAt()).time(receivedAt).number(QuoteColumns.decimal(traded));
  }
}
