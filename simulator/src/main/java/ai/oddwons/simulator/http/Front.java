package ai.oddwons.simulator.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Takes every request of the port, finds its surface, and lets faults and limits have their way.
 */
public final class Front {
  private static final Duration HANG = Duration.ofSeconds(3);
  private static final byte[] NOTHING = new byte[0];

  private final List<Mount> mounts;
  private final Faults faults;

  public Front(List<Mount> mounts, Faults faults) {
    this.mounts = List.copyOf(mounts);
    this.faults = faults;
  }

  /** Handles one request; the publisher completes when the answer is written. */
  public Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
    Delivery delivery = new Delivery(request, response);
    return request
        .receive()
        .aggregate()
        .asByteArray()
        .defaultIfEmpty(NOTHING)
        .flatMap(body -> answer(request, body, delivery));
  }

  private Mono<Void> answer(HttpServerRequest request, byte[] body, Delivery delivery) {
    QueryStringDecoder uri = new QueryStringDecoder(request.uri());
    Optional<Mount> mount = mounts.stream().filter(m -> m.serves(uri.path())).findFirst();
    if (mount.isEmpty()) {
      return delivery.whole(Edge.unknown());
    }
    String path = uri.path().substring(mount.get().prefix().length());
    Call call = new Call(request.method().name(), path, new Query(uri.parameters()), body);
    return switch (mount.get().health()) {
      case DOWN -> delivery.whole(Edge.page(503));
      case GARBAGE -> delivery.whole(Edge.garbage());
      case UP -> faulty(mount.get(), call, delivery);
    };
  }

  private Mono<Void> faulty(Mount mount, Call call, Delivery delivery) {
    Optional<FaultKind> fault = mount.faultless() ? Optional.empty() : faults.next();
    if (fault.isEmpty()) {
      return limited(mount, call).flatMap(delivery::whole);
    }
    return switch (fault.get()) {
      case TOO_MANY -> delivery.whole(mount.tooMany().get());
      case SERVER_ERROR -> delivery.whole(mount.serverError().get());
      case EDGE_PAGE -> delivery.whole(Edge.page(call.path().length() % 2 == 0 ? 502 : 503));
      case CUT_BODY -> limited(mount, call).flatMap(delivery::half);
      case HANG -> limited(mount, call).delayElement(HANG).flatMap(delivery::whole);
    };
  }

  private static Mono<Reply> limited(Mount mount, Call call) {
    Gate.Verdict verdict = mount.gate().admit(call);
    Reply refusal = verdict.refusal();
    Mono<Reply> reply =
        refusal != null
            ? Mono.just(refusal)
            : Mono.fromCallable(() -> mount.surface().answer(call))
                .subscribeOn(Schedulers.parallel());
    return verdict.delay().isZero() ? reply : reply.delaySubscription(verdict.delay());
  }
}
