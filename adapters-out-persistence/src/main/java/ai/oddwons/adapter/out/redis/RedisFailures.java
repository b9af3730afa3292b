package ai.oddwons.adapter.out.redis;

import ai.oddwons.application.port.out.StoreFailure;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Turns what Lettuce throws, bare or as Spring Data wraps it, into the failures of our ports. */
final class RedisFailures {
  /** First words of refusals that pass: starting up, failing over, out of room for connections. */
  private static final Set<String> PASSING =
      Set.of("LOADING", "BUSY", "MASTERDOWN", "READONLY", "CLUSTERDOWN", "TRYAGAIN", "ERR max");

  private RedisFailures() {}

  /** Leaves alone what is not Redis's doing. */
  static Throwable translate(Throwable thrown) {
    Throwable cause = unwrapped(thrown);
    return switch (cause) {
      case RedisCommandExecutionException refusal -> ofRefusal(refusal);
      case TimeoutException late ->
          new StoreFailure.Unavailable("Redis did not answer in time", late);
      case RedisException broken -> unavailable(broken);
      case IOException broken -> unavailable(broken);
      default -> cause;
    };
  }

  static boolean isTimeout(Throwable thrown) {
    Throwable cause = unwrapped(thrown);
    return cause instanceof TimeoutException || cause instanceof RedisCommandTimeoutException;
  }

  private static StoreFailure ofRefusal(RedisCommandExecutionException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return PASSING.stream().anyMatch(message::startsWith)
        ? new StoreFailure.Unavailable("Redis cannot serve now: " + message, refusal)
        : new StoreFailure.Refused("Redis refused: " + message, refusal);
  }

  private static StoreFailure unavailable(Throwable broken) {
    return new StoreFailure.Unavailable("Redis is not reachable: " + reasonOf(broken), broken);
  }

  /** The innermost message is the one that names the trouble, such as a wrong password. */
  private static @Nullable String reasonOf(Throwable broken) {
    Throwable innermost = broken;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost.getMessage();
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable inner = thrown;
    Throwable cause = inner.getCause();
    while (cause != null
        && (inner instanceof CompletionException || inner instanceof DataAccessException)) {
      inner = cause;
      cause = inner.getCause();
    }
    return inner;
  }
}
