package ai.oddwons.architecture.planted.adapter.in.web;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** An in-adapter that starts work nobody waits for. */
final class Subscriber {
  private Subscriber() {}

  static Disposable start(Flux<String> work) {
    return work.subscribe();
  }
}
