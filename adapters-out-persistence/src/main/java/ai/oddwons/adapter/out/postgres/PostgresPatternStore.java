package ai.oddwons.adapter.out.postgres;

import ai.oddwons.adapter.out.postgres.PatternColumns.Keeping;
import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Patterns and the state of detectors in PostgreSQL. Safe for use by many at once. */
final class PostgresPatternStore implements PatternStore {
  /** There is one state: two that replace it at once would each add their parts. */
  private static final String LOCK = "select pg_advisory_xact_lock(3543, 0)";

  private final Database database;

  PostgresPatternStore(Database database) {
    this.database = database;
  }

  @Override
  public Mono<Integer> keep(
      RunId run,
      Instant at,
      List<Pattern> patterns,
      DetectorImage image,
      Flux<DetectorImage.Part> parts) {
    Keeping keeping = new Keeping(run, at);
    return database
        .transact(connection ->
            lock(connection)
                .then(Mono.defer(() -> KeepPatterns.in(connection, keeping, patterns)))
                .delayUntil(added -> DetectorState.replace(connection, run, image, parts)))
        .checkpoint("postgres.patterns.keep");
  }

  private static Mono<Void> lock(Connection connection) {
    return Sql.of(LOCK).query(connection, row -> true).then();
  }

  @Override
  public Mono<DetectorImage> findImage() {
    return database.readFresh(DetectorState::find).next().checkpoint("postgres.patterns.findImage");
  }

  @Override
  public Flux<DetectorImage.Part> streamImage() {
    return database.stream(DetectorState::stream).checkpoint("postgres.patterns.streamImage");
  }

  @Override
  public Mono<Pattern> findPattern(PatternId id) {
    return database
        .read(connection -> PatternQuery.one(id).query(connection, PatternColumns::read))
        .next()
        .checkpoint("postgres.patterns.findPattern");
  }

  @Override
  public Mono<Slice<Pattern>> listPatterns(PatternFilter filter, PageRequest page) {
    return Mono.fromSupplier(() -> PatternQuery.many(filter, page))
        .flatMapMany(
            sql -> database.read(connection -> sql.query(connection, PatternColumns::read)))
        .collectList()
        .map(rows -> PatternQuery.slice(filter.sort(), rows, page.limit()))
        .checkpoint("postgres.patterns.listPatterns");
  }
}
