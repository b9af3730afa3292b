package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.StoreFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/** Whether what we serve is recent: a service without news answers, though with the past. */
public final class CollectionFreshnessCheck implements HealthCheck {
  private static final String NAME = "collection";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Freshness freshness;
  private final InstantSource clock;
  private final Duration freshFor;

  public CollectionFreshnessCheck(JobLedger ledger, InstantSource clock, Duration freshFor) {
    this.freshness = new Freshness(ledger, freshFor);
    this.clock = clock;
    this.freshFor = freshFor;
  }

  @Override
  public Mono<Condition> check() {
    return freshness
        .collectedAt()
        .timeout(PATIENCE)
        .map(this::judge)
        .onErrorResume(
            cause -> cause instanceof StoreFailure || cause instanceof TimeoutException,
            away ->
                Mono.just(
                    new Condition(NAME, false, State.IMPAIRED, "the store does not answer", null)));
  }

  private Condition judge(Instant at) {
    if (at.equals(Instant.EPOCH)) {
      return new Condition(NAME, false, State.IMPAIRED, "nothing collected yet", null);
    }
    boolean fresh = !at.plus(freshFor).isBefore(clock.instant());
    return fresh
        ? new Condition(NAME, false, State.UP, "last run ended " + at, at)
        : new Condition(NAME, false, State.IMPAIRED, "no run has ended since " + at, at);
  }
}
