package ai.oddwons.adapter.out.redis;

import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * One connection that is made, watched and made again in the background, so that a dead Redis
 * delays nobody: while there is no connection every call fails at once. Only a call that comes
 * during the very first attempt waits for it, and one that finds Redis silent waits for one
 * timeout.
 *
 * <p>Lettuce itself reconnects after a connection that was closed. One that is open and silent, as
 * after a lost route, it would keep; here the first late answer drops it.
 *
 * @param <K> what keys and values are made of
 */
final class RedisLine<K> implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(RedisLine.class);
  private static final long PAUSE_MILLIS = 500;

  private final Supplier<? extends CompletionStage<StatefulRedisConnection<K, K>>> dial;
  private final Duration timeout;
  private CompletableFuture<StatefulRedisConnection<K, K>> connection = new CompletableFuture<>();
  private boolean closed;

  /**
   * @param dial begins one attempt to connect, which ends within the timeout
   */
  RedisLine(
      Supplier<? extends CompletionStage<StatefulRedisConnection<K, K>>> dial, Duration timeout) {
    this.dial = dial;
    this.timeout = timeout;
  }

  /** Begins to connect; returns at once. To be called once. */
  void open() {
    var unused =
        CompletableFuture.completedFuture(dial)
            .thenCompose(Supplier::get)
            .whenComplete(this::dialled);
  }

  /** Does the work at each subscription, and cancels it when it takes longer than the timeout. */
  <T> Mono<T> call(Function<StatefulRedisConnection<K, K>, Mono<T>> work) {
    // The reason why there is no connection is shared by many calls: each gets a failure of its
    // own.
    return Mono.defer(() -> on(current(), work)).onErrorMap(RedisFailures::translate);
  }

  /**
   * Sends many commands as one at each subscription; only for a line that does not flush itself.
   */
  Mono<Void> pipeline(Function<RedisAsyncCommands<K, K>, List<CompletionStage<?>>> commands) {
    return call(line -> {
      List<CompletionStage<?>> answers = commands.apply(line.async());
      line.flushCommands();
      return Mono.fromFuture(
          CompletableFuture.allOf(
              answers.stream()
                  .map(CompletionStage::toCompletableFuture)
                  .toArray(CompletableFuture<?>[]::new)));
    });
  }

  /**
   * The connection as it is now.
   *
   * @throws RedisConnectionException when there is none
   */
  StatefulRedisConnection<K, K> connected() {
    CompletableFuture<StatefulRedisConnection<K, K>> line = current();
    return switch (line.state()) {
      case SUCCESS -> line.resultNow();
      case FAILED -> throw new RedisConnectionException("no connection", line.exceptionNow());
      case RUNNING, CANCELLED -> throw new RedisConnectionException("no connection yet");
    };
  }

  /** Makes no further connection; the one there is ends with the client. */
  @Override
  public synchronized void close() {
    closed = true;
  }

  private <T> Mono<T> on(
      CompletableFuture<StatefulRedisConnection<K, K>> line,
      Function<StatefulRedisConnection<K, K>, Mono<T>> work) {
    // One call that is given up must not cancel what others wait for: each waits for a copy.
    return Mono.fromFuture(line.copy())
        .flatMap(work)
        .timeout(timeout)
        .doOnError(RedisFailures::isTimeout, late -> drop(line));
  }

  private synchronized CompletableFuture<StatefulRedisConnection<K, K>> current() {
    return connection;
  }

  /** Called when an attempt is over, on a thread of the client. */
  private void dialled(@Nullable StatefulRedisConnection<K, K> line, @Nullable Throwable failure) {
    CompletableFuture<StatefulRedisConnection<K, K>> outcome =
        line == null ? unreachable(failure) : CompletableFuture.completedFuture(line);
    if (!adopt(outcome)) {
      hangUp(outcome);
    } else if (line == null) {
      CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS).execute(this::open);
    } else {
      log.info("connected to Redis");
    }
  }

  private CompletableFuture<StatefulRedisConnection<K, K>> unreachable(
      @Nullable Throwable failure) {
    Throwable reason = failure == null ? new IllegalStateException("no connection") : failure;
    return CompletableFuture.failedFuture(reason);
  }

  /**
   * Whether the line still wants a connection. Lets those go on who waited for the first attempt.
   */
  private boolean adopt(CompletableFuture<StatefulRedisConnection<K, K>> outcome) {
    CompletableFuture<StatefulRedisConnection<K, K>> before;
    synchronized (this) {
      if (closed) {
        return false;
      }
      before = connection;
      connection = outcome;
    }
    var unused =
        outcome.whenComplete((line, failure) -> {
          if (failure == null) {
            before.complete(line);
          } else {
            warnOnce(before, failure);
            before.completeExceptionally(failure);
          }
        });
    return true;
  }

  /** Only the change is news, not every further attempt that fails. */
  private static void warnOnce(CompletableFuture<?> before, Throwable failure) {
    if (!before.isCompletedExceptionally()) {
      log.warn("{}; trying again in the background", RedisFailures.translate(failure).getMessage());
    }
  }

  @SuppressWarnings("ReferenceEquality") // this very attempt, not one like it
  private synchronized void drop(CompletableFuture<StatefulRedisConnection<K, K>> silent) {
    if (closed || connection != silent || !silent.isDone() || silent.isCompletedExceptionally()) {
      return;
    }
    log.warn("Redis is silent; connecting anew");
    connection =
        CompletableFuture.failedFuture(
            new TimeoutException("silent; a new connection is being made"));
    hangUp(silent);
    open();
  }

  private void hangUp(CompletableFuture<StatefulRedisConnection<K, K>> line) {
    var unused = line.thenCompose(StatefulRedisConnection::closeAsync);
  }
}
