package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.DriftMeter;
import ai.oddwons.adapter.out.http.GuardedHttp;
import ai.oddwons.adapter.out.http.HttpSettings;
import ai.oddwons.adapter.out.http.HttpTransport;
import ai.oddwons.adapter.out.http.RetryPolicy;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.http.VenueGuards;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.Venue;
import java.time.Duration;
import java.util.List;

/**
 * Polymarket's international venue, read over REST. One per process, since limits count per address and
 * the buckets live here; close it when done.
 */
public final class Polymarket implements AutoCloseable {
  private static final String NAME = "polymarket";

  /** A health check says what is, now: it asks once. */
  private static final RetryPolicy ONCE =
      new RetryPolicy(1, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ZERO);

  private static final int TRIES_WITH_ANOTHER_SOURCE = 5;

  private final List<HttpTransport> transports;
  private final Venue venue;
  private final HealthCheck health;

  private Polymarket(List<HttpTransport> transports, Venue venue, HealthCheck health) {
    this.transports = transports;
    this.venue = venue;
    this.health = health;
  }

  /** Opens no connection before the first question. */
  public static Polymarket open(
      PolymarketSettings settings, Timing timing, Telemetry telemetry) {
    HttpTransport gammaTransport = transport("gamma", settings.gamma());
    HttpTransport clobTransport = transport("clob", settings.clob());
    HttpTransport dataTransport = transport("data", settings.data());
    Scopes scopes = new Scopes(settings.limits(), timing);
    LeftOut leftOut = new LeftOut(telemetry.meters());
    PolymarketSettings.Batches batches = settings.batches();
    GammaHttp gamma =
        new GammaHttp(
            guarded(gammaTransport, "gamma", settings.retry(), timing, telemetry),
            scopes,
            batches,
            timing.clock());
    ClobHttp clob =
        new ClobHttp(
            guarded(clobTransport, "clob", settings.retry(), timing, telemetry), scopes, leftOut);
    DataHttp data =
        new DataHttp(
            guarded(dataTransport, "data", sooner(settings.retry()), timing, telemetry), scopes);
    Venue venue =
        new Venue(
            ConditionIds.PLATFORM,
            new PolymarketCatalogue(
                gamma, new DriftMeter(NAME, telemetry.meters()), batches.mostPages()),
            new PolymarketOrderBooks(clob, leftOut, batches, timing.clock()),
            new PolymarketPriceHistory(clob, leftOut, batches, timing.clock()),
            new PolymarketSettlementReports(data, clob, gamma, leftOut, batches));
    ClobHttp pulse =
        new ClobHttp(guarded(clobTransport, "pulse", ONCE, timing, telemetry), scopes, leftOut);
    return new Polymarket(
        List.of(gammaTransport, clobTransport, dataTransport),
        venue,
        new PolymarketHealthCheck(pulse, timing.clock(), timing.scheduler()));
  }

  public Venue venue() {
    return venue;
  }

  public HealthCheck health() {
    return health;
  }

  @Override
  public void close() {
    transports.forEach(HttpTransport::close);
  }

  private static HttpTransport transport(String service, HttpSettings settings) {
    return new HttpTransport(NAME + "-" + service, settings);
  }

  /** Where another source can be asked, patience has an end. */
  private static RetryPolicy sooner(RetryPolicy policy) {
    return new RetryPolicy(
        Math.min(policy.tries(), TRIES_WITH_ANOTHER_SOURCE),
        policy.firstWait(),
        policy.longestWait(),
        policy.longestObeyed());
  }

  /** A breaker for each service: one that is down must not silence the two others. */
  private static GuardedHttp guarded(
      HttpTransport transport,
      String service,
      RetryPolicy retry,
      Timing timing,
      Telemetry telemetry) {
    return new GuardedHttp(
        transport, new VenueGuards(NAME + "_" + service, retry, timing, telemetry));
  }
}
