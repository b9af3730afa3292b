package ai.oddwons.adapter.out.http;

import ai.oddwons.application.port.out.VenueFailure;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** JSON calls to one server of a venue, guarded. Does nothing before it is subscribed to. */
public final class GuardedHttp {
  /** Enough for any error message; the rest of a long error page is thrown away. */
  private static final int ERROR_BODY_BYTES = 64 * 1024;

  private final HttpSettings settings;
  private final WebClient webClient;
  private final VenueGuards guards;

  public GuardedHttp(HttpTransport transport, VenueGuards guards) {
    this(transport.settings(), transport.webClient(), guards);
  }

  /**
   * @param webClient a transport's client, possibly with filters such as a signature
   */
  public GuardedHttp(HttpSettings settings, WebClient webClient, VenueGuards guards) {
    this.settings = settings;
    this.webClient = webClient;
    this.guards = guards;
  }

  /**
   * Asks and reads.
   *
   * @param reader runs within the guards and off the network threads: a body that breaks off under
   *     it is asked for again, and an {@link Unreadable} that it throws is a broken contract
   * @return empty for a 404 where the call says so; fails only with {@link VenueFailure}
   */
  public <T> Mono<T> read(HttpCall call, Function<JsonBody, T> reader) {
    return guards.guard(call, settings.callTimeout(), exchange(call, reader));
  }

  /**
   * Asks and reads where some refusals are answers too.
   *
   * @param refusals statuses that come back as {@link Answer.Refused} after a single try
   * @param reader as in {@link #read}
   * @return one answer, or empty as in {@link #read}; fails only with {@link VenueFailure}
   */
  public <T> Mono<Answer<T>> ask(
      HttpCall call, Set<Integer> refusals, Function<JsonBody, T> reader) {
    Mono<Answer<T>> exchange =
        exchange(call, reader)
            .<Answer<T>>map(Answer.Read::new)
            .onErrorResume(
                BadStatus.class,
                bad ->
                    refusals.contains(bad.status())
                        ? Mono.just(new Answer.Refused<>(bad.status(), bad.text()))
                        : Mono.error(bad));
    return guards.guard(call, settings.callTimeout(), exchange);
  }

  private <T> Mono<T> exchange(HttpCall call, Function<JsonBody, T> reader) {
    return Mono.defer(() -> request(call).exchangeToMono(response -> bodyOf(call, response)))
        .publishOn(guards.timing().scheduler())
        .map(body -> body.read(reader))
        .contextWrite(LateFailures::noted);
  }

  private WebClient.RequestHeadersSpec<?> request(HttpCall call) {
    WebClient.RequestBodySpec request =
        webClient.method(call.method()).uri(call.uri(settings.baseUrl()));
    return call.jsonBody() == null
        ? request
        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(call.jsonBody());
  }

  private Mono<Body> bodyOf(HttpCall call, ClientResponse response) {
    int status = response.statusCode().value();
    if (status == 404 && call.emptyWhenNotFound()) {
      return response.releaseBody().then(Mono.empty());
    }
    if (response.statusCode().is2xxSuccessful() || call.alsoRead().contains(status)) {
      return collected(response, settings.maxBodyBytes()).map(bytes -> new Body(status, bytes));
    }
    Duration retryAfter = retryAfter(response);
    return collected(response, ERROR_BODY_BYTES)
        .map(body -> VenueMessage.of(body.text()))
        .onErrorReturn("")
        .flatMap(message -> Mono.error(new BadStatus(status, message, retryAfter)));
  }

  private static Mono<ByteBlocks> collected(ClientResponse response, int cap) {
    return response
        .bodyToFlux(DataBuffer.class)
        .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
        .collect(() -> new ByteBlocks(cap), GuardedHttp::take);
  }

  private static void take(ByteBlocks blocks, DataBuffer buffer) {
    try {
      blocks.add(buffer);
    } finally {
      DataBufferUtils.release(buffer);
    }
  }

  /** What came under a status that may be an answer. */
  private record Body(int status, ByteBlocks bytes) {
    /** Without success, a body that is no answer leaves nothing but the status. */
    <T> T read(Function<JsonBody, T> reader) {
      try {
        return reader.apply(new JsonBody(bytes));
      } catch (JacksonException | Unreadable noAnswer) {
        if (HttpStatusCode.valueOf(status).is2xxSuccessful()) {
          throw noAnswer;
        }
        throw new BadStatus(status, VenueMessage.of(bytes.text()), null);
      }
    }
  }

  private @Nullable Duration retryAfter(ClientResponse response) {
    return RetryAfter.parse(
        response.headers().asHttpHeaders().getFirst(HttpHeaders.RETRY_AFTER),
        guards.timing().clock().instant());
  }
}
