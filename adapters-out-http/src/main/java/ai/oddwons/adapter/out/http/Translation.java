package ai.oddwons.adapter.out.http;

import ai.oddwons.application.port.out.VenueFailure;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.channel.ChannelException;
import io.netty.handler.codec.CodecException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.concurrent.TimeoutException;
import org.springframework.web.reactive.function.client.WebClientException;
import tools.jackson.core.JacksonException;

/** From whatever broke to the three kinds of failure that callers act on. */
final class Translation {
  private Translation() {}

  static Throwable of(String call, Throwable cause) {
    return switch (cause) {
      case VenueFailure known -> known;
      case BadStatus bad -> ofStatus(call, bad);
      case CallNotPermittedException resting ->
          new VenueFailure.Temporary(
              call + ": resting after many failures", VenueBreaker.OPEN, resting);
      case TimeoutException late -> temporary(call + ": timed out", late);
      case WebClientException broken -> temporary(call + ": " + broken.getMessage(), broken);
      case IOException broken -> temporary(call + ": connection lost", broken);
      case ChannelException broken -> temporary(call + ": connection lost", broken);
      case CodecException damaged -> temporary(call + ": the body is damaged", damaged);
      case JacksonException cut ->
          temporary(call + ": not JSON, or cut off: " + cut.getOriginalMessage(), cut);
      case Unreadable shape -> broken(call, shape);
      case ByteBlocks.BodyTooLong tooLong -> broken(call, tooLong);
      case IllegalArgumentException provoked -> broken(call, provoked);
      case ArithmeticException provoked -> broken(call, provoked);
      case DateTimeException provoked -> broken(call, provoked);
      default -> cause;
    };
  }

  private static VenueFailure ofStatus(String call, BadStatus bad) {
    String message = call + ": " + bad.getMessage();
    return bad.isTemporary()
        ? new VenueFailure.Temporary(message, bad.retryAfter(), null)
        : new VenueFailure.Refused(message);
  }

  private static VenueFailure temporary(String message, Throwable cause) {
    return new VenueFailure.Temporary(message, cause);
  }

  private static VenueFailure broken(String call, Throwable cause) {
    return new VenueFailure.ContractBroken(call + ": " + cause.getMessage(), cause);
  }
}
