package ai.oddwons.application.port.out;

import ai.oddwons.application.model.OutsideFailure;
import ai.oddwons.application.model.PassingFailure;
import org.jspecify.annotations.Nullable;

/** All that may go wrong on the way to our own stores. */
public abstract sealed class StoreFailure extends RuntimeException implements OutsideFailure {
  private static final long serialVersionUID = 1L;

  private StoreFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Not reachable or too busy just now; the same call may succeed later. */
  public static final class Unavailable extends StoreFailure implements PassingFailure {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** Reached, and it refused: a missing table, a broken constraint, a full disk. */
  public static final class Refused extends StoreFailure {
    private static final long serialVersionUID = 1L;

    public Refused(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
