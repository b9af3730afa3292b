package ai.oddwons.application.port.out;

import ai.oddwons.application.model.OutsideFailure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that may go wrong on the way to a venue, in the three kinds that callers act on. */
public abstract sealed class VenueFailure extends RuntimeException implements OutsideFailure {
  private static final long serialVersionUID = 1L;

  private VenueFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Worth another try: a time-out, a broken connection, a limit reached, a fault over there. */
  public static final class Temporary extends VenueFailure {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    public Temporary(String message, @Nullable Throwable cause) {
      this(message, null, cause);
    }

    /**
     * @param retryAfter how long the venue asked us to wait, null when it did not say
     */
    public Temporary(String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
      super(message, cause);
      this.retryAfter = retryAfter;
    }

    /** How long the venue asked us to wait; empty when it did not say. */
    public Optional<Duration> retryAfter() {
      return Optional.ofNullable(retryAfter);
    }
  }

  /** The venue understood and said no: the same request will fail again. */
  public static final class Refused extends VenueFailure {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
      super(message, null);
    }
  }

  /** The venue's answer no longer has a shape we know: somebody has to look. */
  public static final class ContractBroken extends VenueFailure {
    private static final long serialVersionUID = 1L;

    public ContractBroken(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
