package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.HealthCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Whether Gamma, the CLOB and the Data API answer, each asked for the smallest thing it has. The
 * venue has no status endpoint for its exchange, and these say no more than that a server is there;
 * what we store can be served without it. Impaired while some of the three are silent, down when
 * all are.
 */
final class PolymarketHealthCheck implements HealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final List<Service> services;
  private final InstantSource clock;
  private final Scheduler scheduler;
  private final AtomicReference<@Nullable Instant> lastUp = new AtomicReference<>();

  PolymarketHealthCheck(List<Service> services, InstantSource clock, Scheduler scheduler) {
    this.services = List.copyOf(services);
    this.clock = clock;
    this.scheduler = scheduler;
  }

  /**
   * One of the venue's services.
   *
   * @param name for people
   * @param pulse asks it, anew at each subscription; fails where it does not answer
   */
  record Service(String name, Mono<Boolean> pulse) {}

  @Override
  public Mono<Condition> check() {
    return Flux.fromIterable(services)
        .flatMapSequential(this::silence, services.size())
        .collectList()
        .map(this::condition)
        .checkpoint("polymarket.check");
  }

  /** Empty when the service answers; else which one it is and what is wrong with it. */
  private Mono<String> silence(Service service) {
    return service
        .pulse()
        .timeout(PATIENCE, scheduler)
        .flatMap(up -> Mono.<String>empty())
        .onErrorResume(
            Exception.class, failure -> Mono.just(service.name() + ": " + words(failure)));
  }

  private Condition condition(List<String> silences) {
    if (silences.isEmpty()) {
      lastUp.set(clock.instant());
      return condition(Condition.State.UP, names() + " answer");
    }
    boolean all = silences.size() == services.size();
    return condition(
        all ? Condition.State.DOWN : Condition.State.IMPAIRED, String.join("; ", silences));
  }

  private Condition condition(Condition.State state, String detail) {
    return new Condition("polymarket", false, state, detail, lastUp.get());
  }

  private String names() {
    return services.stream().map(Service::name).collect(Collectors.joining(", "));
  }

  private static String words(Exception failure) {
    return failure instanceof TimeoutException
        ? "no answer within " + PATIENCE.toSeconds() + " s"
        : String.valueOf(failure.getMessage());
  }
}
