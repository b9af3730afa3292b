package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.PastCase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Outcomes of patterns in PostgreSQL. Safe for use by many at once. */
final class PostgresCaseStore implements CaseStore {
  private static final String OUTCOMES =
      "select " + OutcomeColumns.NAMES + " from pattern_outcomes where pattern_id = $1";

  private final Database database;

  PostgresCaseStore(Database database) {
    this.database = database;
  }

  @Override
  public Flux<DueCase> listDue(Instant now, int limit) {
    int most = ListLimit.check(limit);
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    return database
        .readFresh(connection -> DueOutcomes.list(connection, at, most))
        .checkpoint("postgres.cases.listDue");
  }

  @Override
  public Mono<Void> keep(List<CaseOutcome> outcomes) {
    return Mono.just(outcomes)
        .filter(some -> !some.isEmpty())
        .flatMap(some -> database.transact(connection -> KeepOutcomes.in(connection, some)))
        .checkpoint("postgres.cases.keep");
  }

  @Override
  public Mono<Void> postpone(List<Postponed> cases) {
    return Mono.just(cases)
        .filter(some -> !some.isEmpty())
        .flatMap(some -> database.transact(connection -> PostponeOutcomes.in(connection, some)))
        .checkpoint("postgres.cases.postpone");
  }

  @Override
  public Flux<CaseOutcome> listOutcomes(PatternId pattern) {
    return database
        .read(
            connection -> Sql.of(OUTCOMES, pattern.value()).query(connection, OutcomeColumns::read))
        .sort(Comparator.comparing(CaseOutcome::horizon))
        .checkpoint("postgres.cases.listOutcomes");
  }

  @Override
  public Flux<PastCase> listPastCases(Stratum stratum, Instant asOf, int limit) {
    int most = ListLimit.check(limit);
    Instant moment = asOf.truncatedTo(ChronoUnit.MICROS);
    return database
        .readFresh(connection -> PastCases.list(connection, stratum, moment, most))
        .checkpoint("postgres.cases.listPastCases");
  }
}
