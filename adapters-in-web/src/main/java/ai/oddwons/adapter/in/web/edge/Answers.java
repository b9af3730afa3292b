package ai.oddwons.adapter.in.web.edge;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.Slice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Writes answers made from stored data: with their age, an entity tag, and leave to cache them for
 * as long as they stay fresh, though never longer than {@link #LONGEST_CACHED}.
 */
public final class Answers {
  /** A collection may end, and so bring news, at any moment. */
  static final Duration LONGEST_CACHED = Duration.ofSeconds(15);

  private final InstantSource clock;

  public Answers(InstantSource clock) {
    this.clock = clock;
  }

  /** For what was read this moment. */
  public <T> Dated<T> now(T body, Duration freshFor) {
    return new Dated<>(body, clock.instant(), freshFor);
  }

  /** A page of a list. */
  public <T, R> Mono<ServerResponse> page(
      ServerRequest request, Dated<Slice<T>> dated, Function<T, R> row) {
    boolean stale = dated.isStaleAt(clock.instant());
    List<R> rows = dated.body().items().stream().map(row).toList();
    return cached(
        request,
        new Page<>(rows, next(dated.body()), dated.asOf(), dated.freshFor().toSeconds(), stale),
        dated);
  }

  /** One thing. */
  public <T extends Record> Mono<ServerResponse> single(ServerRequest request, Dated<T> dated) {
    boolean stale = dated.isStaleAt(clock.instant());
    return cached(
        request,
        new Single<>(dated.body(), dated.asOf(), dated.freshFor().toSeconds(), stale),
        dated);
  }

  /** A body as it is, never to be cached. */
  public Mono<ServerResponse> uncached(HttpStatusCode status, Object body) {
    return ServerResponse.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Json.bytes(body));
  }

  private Mono<ServerResponse> cached(ServerRequest request, Object body, Dated<?> dated) {
    byte[] json = Json.bytes(body);
    String tag = EntityTag.of(json);
    return request
        .checkNotModified(tag)
        .switchIfEmpty(
            Mono.defer(() ->
                ServerResponse.ok()
                    .eTag(tag)
                    .cacheControl(cacheControl(dated))
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(json)));
  }

  private CacheControl cacheControl(Dated<?> dated) {
    Instant now = clock.instant();
    Duration left = Duration.between(now, dated.asOf().plus(dated.freshFor()));
    if (left.compareTo(LONGEST_CACHED) > 0) {
      left = LONGEST_CACHED;
    }
    return left.toSeconds() < 1 ? CacheControl.noCache() : CacheControl.maxAge(left).cachePublic();
  }

  private static @Nullable String next(Slice<?> slice) {
    Cursor next = slice.next();
    return next == null ? null : next.toText();
  }
}
