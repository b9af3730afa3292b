package ai.oddwons.adapter.out.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The venue answered, and not with success. Never leaves this package. */
final class BadStatus extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable Duration retryAfter;

  BadStatus(int status, String venueMessage, @Nullable Duration retryAfter) {
    super(
        "status " + status + (venueMessage.isEmpty() ? "" : ": " + venueMessage),
        null,
        false,
        false);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** What {@link #getMessage} says, which is never null here. */
  String text() {
    return String.valueOf(getMessage());
  }

  int status() {
    return status;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Our own haste, or an expired wait over there: no sign that the venue is down. */
  boolean isThrottle() {
    return status == 429;
  }

  /** Worth another try: the edge's 52x included, the «never will» 501 and 505 not. */
  boolean isTemporary() {
    return isThrottle()
        || status == 408
        || status == 425
        || (status >= 500 && status != 501 && status != 505);
  }
}
