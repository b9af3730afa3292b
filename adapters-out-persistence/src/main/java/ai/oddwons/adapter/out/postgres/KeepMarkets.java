package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.MarketStore.KeptMarkets;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.ResolutionRules;
import io.r2dbc.spi.Connection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Writes those markets of a page that are new or changed. What stands as it stood is found by its
 * digest and its state, and neither loaded nor touched. Needs the lock of the venues.
 */
final class KeepMarkets {
  private static final String FIND =
      """
      select given.platform, given.market_id, known.digest is null as added
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
        as given (platform, market_id, digest, status, settlement, settlement_payout, settled_at)
      left join markets as known using (platform, market_id)
      where known.digest is distinct from given.digest::uuid
         or (known.status, known.settlement, known.settlement_payout, known.settled_at)
            is distinct from
            (given.status, given.settlement, given.settlement_payout::numeric,
             given.settled_at::timestamptz)\
      """;

  private static final String WRITTEN =
      MarketColumns.DESCRIBED + ", digest, " + StateColumns.NAMES + ", venue_updated_at";
  private static final String RULES = "primary_text, secondary_text, sources";

  private static final String STAGE =
      "create temp table if not exists stage_markets on commit delete rows as select "
          + qualified("m", WRITTEN)
          + ", "
          + qualified("r", RULES)
          + " from markets as m, market_rules as r with no data";

  private static final String COPY =
      "copy stage_markets (" + WRITTEN + ", " + RULES + ") from stdin";

  private static final String WRITE =
      "insert into markets as known ("
          + WRITTEN
          + ", event_title, rules_version, first_seen_at, changed_at, run_id) select "
          + qualified("s", WRITTEN)
          + """
          , coalesce(e.title, ''), 1, $1, $1, $2
          from stage_markets as s left join events as e using (platform, event_id)
          order by s.platform, s.market_id
          on conflict (platform, market_id) do update set\
          """
          + " "
          + assigned(WRITTEN)
          + """
          , event_title = excluded.event_title,
          rules_version =
            known.rules_version + (known.rules_hash <> excluded.rules_hash)::integer,
          changed_at = excluded.changed_at, run_id = excluded.run_id\
          """;

  private static final String WRITE_RULES =
      """
      insert into market_rules
        (platform, market_id, version, hash, primary_text, secondary_text, sources, seen_at, run_id)
      select s.platform, s.market_id, m.rules_version, s.rules_hash, s.primary_text,
             s.secondary_text, s.sources, $1, $2
      from stage_markets as s join markets as m using (platform, market_id)
      on conflict do nothing\
      """;

  private static final String WRITE_QUOTES =
      """
      insert into market_quotes as q (platform, market_id, tradable)
      select platform, market_id, status in ('open', 'paused') from stage_markets
      order by platform, market_id
      on conflict (platform, market_id) do update set tradable = excluded.tradable
      where q.tradable <> excluded.tradable\
      """;

  private final Map<MarketId, StagedMarket> page = new LinkedHashMap<>();
  private final Batch batch;

  KeepMarkets(Batch batch) {
    this.batch = batch;
    for (ListedMarket listed : batch.markets()) {
      page.put(listed.market().id(), StagedMarket.of(listed.market()));
    }
  }

  Mono<KeptMarkets> in(Connection connection) {
    if (page.isEmpty()) {
      return Mono.just(new KeptMarkets(Set.of(), Set.of(), 0));
    }
    return findChanged(connection)
        .flatMap(found ->
            found.isEmpty()
                ? Mono.just(kept(found))
                : write(connection, found.keySet()).thenReturn(kept(found)));
  }

  /** The new and changed ones, each with whether it is new. */
  private Mono<Map<MarketId, Boolean>> findChanged(Connection connection) {
    return Sql.of(
            FIND,
            column(market -> market.id().platform().slug()),
            column(market -> market.id().nativeId()),
            column(market -> market.digest().toString()),
            column(market -> market.state().get(0)),
            column(market -> market.state().get(1)),
            column(market -> market.state().get(2)),
            column(market -> market.state().get(3)))
        .query(connection, row -> Map.entry(MarketColumns.readId(row), row.flag("added")))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private Object column(Function<StagedMarket, @Nullable String> value) {
    return page.values().stream().map(value).toArray(String[]::new);
  }

  private Mono<Void> write(Connection connection, Set<MarketId> ids) {
    List<CopyRow> rows = ids.stream().map(page::get).map(StagedMarket::row).toList();
    Object at = batch.seenAt();
    Object run = batch.run().value();
    return Sql.of(STAGE)
        .update(connection)
        .then(CopyIn.copy(connection, COPY, rows))
        .then(Mono.defer(() -> Sql.of(WRITE, at, run).update(connection)))
        .then(Mono.defer(() -> Sql.of(WRITE_RULES, at, run).update(connection)))
        .then(Mono.defer(() -> Sql.of(WRITE_QUOTES).update(connection)))
        .then(Mono.defer(() -> KeepFees.in(connection, batch)))
        .then();
  }

  private KeptMarkets kept(Map<MarketId, Boolean> found) {
    Map<Boolean, Set<MarketId>> byNews =
        found.entrySet().stream()
            .collect(
                Collectors.partitioningBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toUnmodifiableSet())));
    return new KeptMarkets(
        byNews.getOrDefault(true, Set.of()),
        byNews.getOrDefault(false, Set.of()),
        page.size() - found.size());
  }

  private static String qualified(String table, String columns) {
    return table + "." + String.join(", " + table + ".", columns.split(",\\s*"));
  }

  private static String assigned(String columns) {
    return Arrays.stream(columns.split(",\\s*"))
        .map(column -> column + " = excluded." + column)
        .collect(Collectors.joining(", "));
  }

  /**
   * A market ready to be compared and written.
   *
   * @param state the values of {@link StateColumns}, for comparing
   */
  private record StagedMarket(MarketId id, UUID digest, List<@Nullable String> state, CopyRow row) {

    static StagedMarket of(Market market) {
      CopyRow row = MarketColumns.write(market);
      UUID digest = Digests.of(row.values());
      ResolutionRules rules = market.terms().rules();
      StateColumns.write(row.uuid(digest), market.state())
          .time(market.schedule().updatedAt())
          .text(rules.primary())
          .text(rules.secondary())
          .texts(rules.sources());
      List<@Nullable String> state =
          StateColumns.write(new CopyRow(StateColumns.COUNT), market.state()).values();
      return new StagedMarket(market.id(), digest, state, row);
    }
  }
}
