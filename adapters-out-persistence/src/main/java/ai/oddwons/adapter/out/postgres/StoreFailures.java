package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.StoreFailure;
import io.r2dbc.postgresql.api.PostgresqlException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the driver and the pool signal into the two failures that callers act on. */
final class StoreFailures {
  /**
   * SQL states after which the same call may succeed: lost race (40001, 40P01), lock or statement
   * timeout (55P03, 57014), server going down, crashed or coming up (57P01 to 57P03), read-only
   * standby after a switch (25006), no memory and too many connections (53200, 53300).
   */
  private static final Set<String> PASSING =
      Set.of(
          "40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "25006", "53200", "53300");

  private static final String CONNECTION_CLASS = "08";

  private StoreFailures() {}

  /** Leaves alone what is no failure of the store: our own bugs and the asker's mistakes. */
  static Throwable translate(Throwable cause) {
    if (cause instanceof R2dbcException r2dbc) {
      return isPassing(r2dbc)
          ? new StoreFailure.Unavailable(describe(r2dbc), r2dbc)
          : new StoreFailure.Refused(describe(r2dbc), r2dbc);
    }
    if (cause instanceof IOException || cause instanceof TimeoutException) {
      return new StoreFailure.Unavailable("the database does not answer", cause);
    }
    return isFailedCleanup(cause) ? beneath(cause) : cause;
  }

  /**
   * When a connection dies, so does the rollback on it: Reactor then hides the one in the other.
   */
  private static boolean isFailedCleanup(Throwable cause) {
    return cause.getClass() == RuntimeException.class
        && String.valueOf(cause.getMessage()).startsWith("Async resource cleanup failed");
  }

  /** What failed first, where it was the store; else what the cleanup failed with. */
  private static Throwable beneath(Throwable cleanup) {
    return Stream.concat(
            Arrays.stream(cleanup.getSuppressed()), Stream.ofNullable(cleanup.getCause()))
        .map(StoreFailures::translate)
        .filter(StoreFailure.class::isInstance)
        .findFirst()
        .orElse(cleanup);
  }

  /** Whether a statement that ended with this SQL state is worth another try. */
  static boolean isPassing(@Nullable String sqlState) {
    return sqlState != null
        && (PASSING.contains(sqlState) || sqlState.startsWith(CONNECTION_CLASS));
  }

  private static boolean isPassing(R2dbcException cause) {
    if (cause instanceof PostgresqlException) {
      return isPassing(cause.getSqlState());
    }
    return isPassing(cause.getSqlState())
        || cause instanceof R2dbcTransientException
        || cause instanceof R2dbcTimeoutException
        || cause instanceof R2dbcNonTransientResourceException;
  }

  /** The server's own words without its detail line, which quotes values of rows. */
  private static String describe(R2dbcException cause) {
    String state = cause.getSqlState();
    return "database: " + cause.getMessage() + (state == null ? "" : " (" + state + ")");
  }
}
