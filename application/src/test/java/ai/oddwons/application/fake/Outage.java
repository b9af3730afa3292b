package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.StoreFailure;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A switch by which a test lets a fake fail. Every answer passes it anew at each subscription. */
public final class Outage {
  private volatile @Nullable StoreFailure failure;

  /** Every call from now on fails. */
  public void begin() {
    begin(new StoreFailure.Unavailable("switched off by the test", null));
  }

  /** Every call from now on fails with this. */
  public void begin(StoreFailure with) {
    failure = with;
  }

  /** Calls succeed again. */
  public void end() {
    failure = null;
  }

  Mono<Void> run(Runnable work) {
    return find(() -> {
      work.run();
      return null;
    });
  }

  <T> Mono<T> find(Supplier<? extends @Nullable T> work) {
    return Mono.defer(() -> {
      StoreFailure now = failure;
      return now == null ? Mono.justOrEmpty(work.get()) : Mono.error(now);
    });
  }

  <T> Flux<T> list(Supplier<? extends Iterable<T>> work) {
    return Flux.defer(() -> {
      StoreFailure now = failure;
      return now == null ? Flux.fromIterable(work.get()) : Flux.error(now);
    });
  }
}
