package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.DriftMeter;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.Venue;
import java.time.InstantSource;
import java.util.List;

/**
 * Polymarket's international venue, read over REST. One per process, since limits count per address
 * and the buckets live here; close it when done.
 */
public final class Polymarket implements AutoCloseable {
  /** Where another source, or another time, will do as well, patience ends sooner. */
  private static final int TRIES_WITH_ANOTHER_SOURCE = 5;

  private final List<ServiceLink> links;
  private final Venue venue;
  private final HealthCheck health;

  private Polymarket(List<ServiceLink> links, Venue venue, HealthCheck health) {
    this.links = links;
    this.venue = venue;
    this.health = health;
  }

  /** Opens no connection before the first question. */
  public static Polymarket open(PolymarketSettings settings, Timing timing, Telemetry telemetry) {
    ServiceLink gamma =
        new ServiceLink("gamma", settings.gamma(), settings.retry(), timing, telemetry);
    ServiceLink clob =
        new ServiceLink("clob", settings.clob(), settings.retry(), timing, telemetry);
    ServiceLink data =
        new ServiceLink("data", settings.data(), settings.retry(), timing, telemetry);
    Scopes scopes = new Scopes(settings.limits(), timing);
    LeftOut leftOut = new LeftOut(telemetry.meters());
    Venue venue =
        venue(
            new GammaHttp(gamma.patient(), scopes, settings.batches(), timing.clock()),
            new ClobHttp(clob.patient(), scopes, leftOut),
            // Of winners another time is early enough.
            new ClobHttp(clob.trying(TRIES_WITH_ANOTHER_SOURCE), scopes, leftOut),
            new DataHttp(data.trying(TRIES_WITH_ANOTHER_SOURCE), scopes),
            new Common(leftOut, settings.batches(), timing.clock(), telemetry));
    return new Polymarket(
        List.of(gamma, clob, data),
        venue,
        new PolymarketHealthCheck(
            pulses(gamma, clob, data, scopes), timing.clock(), timing.scheduler()));
  }

  /** A health check says what is, now: it tries once. */
  private static List<PolymarketHealthCheck.Service> pulses(
      ServiceLink gamma, ServiceLink clob, ServiceLink data, Scopes scopes) {
    return List.of(
        new PolymarketHealthCheck.Service("Gamma", gamma.answers(scopes.gammaStatus())),
        new PolymarketHealthCheck.Service("CLOB", clob.answers(scopes.clobOk())),
        new PolymarketHealthCheck.Service("Data", data.answers(scopes.dataStatus())));
  }

  /** What all parts of the venue share. */
  private record Common(
      LeftOut leftOut,
      PolymarketSettings.Batches batches,
      InstantSource clock,
      Telemetry telemetry) {}

  private static Venue venue(
      GammaHttp gamma, ClobHttp clob, ClobHttp winners, DataHttp data, Common common) {
    return new Venue(
        ConditionIds.PLATFORM,
        new PolymarketCatalogue(
            gamma,
            new DriftMeter(ConditionIds.PLATFORM.slug(), common.telemetry().meters()),
            common.batches().mostPages()),
        new PolymarketOrderBooks(clob, common.leftOut(), common.batches(), common.clock()),
        new PolymarketPriceHistory(clob, common.leftOut(), common.batches(), common.clock()),
        new PolymarketSettlementReports(data, winners, gamma, common.leftOut(), common.batches()));
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
    links.forEach(ServiceLink::close);
  }
}
