package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.GuardedHttp;
import ai.oddwons.adapter.out.http.HttpCall;
import ai.oddwons.adapter.out.http.HttpSettings;
import ai.oddwons.adapter.out.http.HttpTransport;
import ai.oddwons.adapter.out.http.RetryPolicy;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.http.VenueGuards;
import reactor.core.publisher.Mono;

/**
 * The connections to one of the venue's services, with guards of their own: one service that is
 * down must not silence the two others.
 */
final class ServiceLink implements AutoCloseable {
  private final HttpTransport transport;
  private final VenueGuards guards;
  private final RetryPolicy retry;

  /**
   * @param service {@code gamma}, {@code clob} or {@code data}; names it in metrics and messages
   */
  ServiceLink(
      String service,
      HttpSettings settings,
      RetryPolicy retry,
      Timing timing,
      Telemetry telemetry) {
    this.retry = retry;
    transport = new HttpTransport("polymarket-" + service, settings);
    guards = new VenueGuards("polymarket_" + service, retry, timing, telemetry);
  }

  GuardedHttp patient() {
    return new GuardedHttp(transport, guards);
  }

  /** With at most so many tries a call; the breaker is the same. */
  GuardedHttp trying(int mostTries) {
    RetryPolicy hasty =
        new RetryPolicy(
            Math.min(retry.tries(), mostTries),
            retry.firstWait(),
            retry.longestWait(),
            retry.longestObeyed());
    return new GuardedHttp(transport, guards.withRetry(hasty));
  }

  /** Whether it answers one try of a call at all; what it says does not matter. */
  Mono<Boolean> answers(HttpCall call) {
    return trying(1).read(call, body -> true);
  }

  @Override
  public void close() {
    transport.close();
  }
}
