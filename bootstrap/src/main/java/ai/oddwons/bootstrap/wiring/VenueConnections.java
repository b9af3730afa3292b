package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.kalshi.KalshiKey;
import ai.oddwons.adapter.out.kalshi.KalshiSettings;
import ai.oddwons.adapter.out.kalshi.KalshiVenue;
import ai.oddwons.adapter.out.polymarket.Polymarket;
import ai.oddwons.adapter.out.polymarket.PolymarketSettings;
import ai.oddwons.application.arbitrage.Payout;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.config.Misconfigured;
import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.market.FeeModels;
import ai.oddwons.domain.market.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The open venues. Adding an exchange is one more field and one more line here. */
public final class VenueConnections implements AutoCloseable {
  private static final Platform POLYMARKET = new Platform("polymarket");

  private final KalshiVenue kalshi;
  private final Polymarket polymarket;

  private VenueConnections(KalshiVenue kalshi, Polymarket polymarket) {
    this.kalshi = kalshi;
    this.polymarket = polymarket;
  }

  /** Connects on first use only. */
  public static VenueConnections open(
      Configuration.Venues venues, Timing timing, Telemetry telemetry) {
    return new VenueConnections(
        KalshiVenue.open(kalshiSettings(venues.kalshi()), timing, telemetry),
        Polymarket.open(polymarketSettings(venues.polymarket()), timing, telemetry));
  }

  private static KalshiSettings kalshiSettings(Configuration.Kalshi kalshi) {
    KalshiSettings settings =
        KalshiSettings.of(kalshi.baseUrl()).withLimit(KalshiSettings.limitOf(kalshi.readTokens()));
    return kalshi.keyId().isEmpty() ? settings : settings.withKey(key(kalshi));
  }

  private static KalshiKey key(Configuration.Kalshi kalshi) {
    try {
      return KalshiKey.ofPem(
          kalshi.keyId().orElseThrow(), kalshi.privateKey().orElseThrow().value());
    } catch (IllegalArgumentException malformed) {
      throw new Misconfigured("KALSHI_PRIVATE_KEY " + malformed.getMessage());
    }
  }

  private static PolymarketSettings polymarketSettings(Configuration.Polymarket polymarket) {
    return PolymarketSettings.of(polymarket.gamma(), polymarket.clob(), polymarket.data());
  }

  public List<Venue> venues() {
    return List.of(kalshi.venue(), polymarket.venue());
  }

  /** How each venue rounds what it charges, see docs/venues. */
  public static FeeModels feeModels() {
    return new FeeModels(
        Map.of(
            KalshiVenue.PLATFORM,
            FeeRounding.ToBalance.CENTS,
            POLYMARKET,
            FeeRounding.PerFill.FIVE_DECIMALS));
  }

  /**
   * How long each takes from the outcome to the payout: a timer of an hour on Kalshi; on Polymarket
   * a proposal, two hours in which it may be challenged, and now and then a vote.
   */
  public static Payout payout() {
    return new Payout(
        Map.of(KalshiVenue.PLATFORM, Duration.ofHours(1), POLYMARKET, Duration.ofDays(1)));
  }

  public List<HealthCheck> health() {
    return List.of(kalshi.health(), polymarket.health());
  }

  @Override
  public void close() {
    kalshi.close();
    polymarket.close();
  }
}
