package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.WholeListing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Whether what we serve is recent: a service without news answers, though with the past. */
public final class CollectionFreshnessCheck implements HealthCheck {
  private static final String NAME = "collection";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final JobLedger ledger;
  private final List<Platform> platforms;
  private final InstantSource clock;
  private final Duration freshFor;

  /**
   * @param platforms those that are to be collected
   * @param freshFor how long a whole listing of a venue stays news
   */
  public CollectionFreshnessCheck(
      JobLedger ledger, List<Platform> platforms, InstantSource clock, Duration freshFor) {
    this.ledger = ledger;
    this.platforms = List.copyOf(platforms);
    this.clock = clock;
    this.freshFor = freshFor;
  }

  @Override
  public Mono<Condition> check() {
    return ledger
        .findWholeListings()
        .collectMap(WholeListing::platform, WholeListing::asOf)
        .timeout(PATIENCE)
        .map(this::judge)
        .onErrorResume(
            cause -> cause instanceof StoreFailure || cause instanceof TimeoutException,
            away -> Mono.just(impaired("the store does not answer", null)));
  }

  private Condition judge(Map<Platform, Instant> known) {
    if (known.isEmpty()) {
      return impaired("nothing collected yet", null);
    }
    Instant oldest = known.values().stream().min(Instant::compareTo).orElseThrow();
    String late =
        platforms.stream()
            .filter(platform -> isLate(known.get(platform)))
            .map(platform -> sight(platform, known.get(platform)))
            .collect(Collectors.joining("; "));
    return late.isEmpty()
        ? new Condition(NAME, false, State.UP, "every venue read since " + oldest, oldest)
        : impaired(late, oldest);
  }

  private boolean isLate(@Nullable Instant asOf) {
    return asOf == null || asOf.plus(freshFor).isBefore(clock.instant());
  }

  private static String sight(Platform platform, @Nullable Instant asOf) {
    return asOf == null
        ? platform + " was never read to its end"
        : platform + " was last read to its end at " + asOf;
  }

  private static Condition impaired(String detail, @Nullable Instant since) {
    return new Condition(NAME, false, State.IMPAIRED, detail, since);
  }
}
