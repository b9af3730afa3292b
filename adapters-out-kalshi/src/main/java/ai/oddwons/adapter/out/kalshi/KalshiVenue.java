package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.DriftMeter;
import ai.oddwons.adapter.out.http.HttpTransport;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.http.VenueGuards;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.market.Platform;

/**
 * Kalshi, ready to be asked. One instance per process: it holds the token bucket and the breaker.
 */
public final class KalshiVenue implements AutoCloseable {
  public static final Platform PLATFORM = new Platform("kalshi");

  private final HttpTransport transport;
  private final Venue venue;
  private final HealthCheck health;

  private KalshiVenue(HttpTransport transport, Venue venue, HealthCheck health) {
    this.transport = transport;
    this.venue = venue;
    this.health = health;
  }

  /** Opens no connection: the first call does. */
  public static KalshiVenue open(KalshiSettings settings, Timing timing, Telemetry telemetry) {
    HttpTransport transport = new HttpTransport("kalshi", settings.http());
    VenueGuards guards = new VenueGuards("kalshi", settings.retry(), timing, telemetry);
    KalshiHttp http = new KalshiHttp(settings, transport, guards);
    Refusals refusals = new Refusals(telemetry.meters());
    Venue venue =
        new Venue(
            PLATFORM,
            new KalshiCatalogue(
                http,
                new SeriesLibrary(http, timing.scheduler()),
                new DriftMeter("kalshi", telemetry.meters()),
                timing.clock()),
            new KalshiOrderBooks(http, refusals, timing.clock()),
            new KalshiPriceHistory(http, refusals, timing.clock()),
            new KalshiSettlements(http, refusals));
    return new KalshiVenue(
        transport, venue, new KalshiHealth(http, timing.scheduler(), timing.clock()));
  }

  public Venue venue() {
    return venue;
  }

  public HealthCheck health() {
    return health;
  }

  /** Closes the connections; calls under way fail. */
  @Override
  public void close() {
    transport.close();
  }
}
