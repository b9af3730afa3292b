package ai.oddwons.bootstrap.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The whole environment of a process, checked. Addresses of stores stay text here: the module that
 * connects to them knows their form.
 *
 * @param port of the API, 1 to 65535, or 0 for any free one
 */
public record Configuration(
    Stage stage,
    int port,
    Logging logging,
    Databases databases,
    Venues venues,
    Model model,
    Web web) {

  /** How the process logs. */
  public record Logging(LogLevel level, LogFormat format) {}

  /**
   * Where the stores are; empty means embedded.
   *
   * @param database {@code DATABASE_URL}, holds the password
   * @param databaseRead {@code DATABASE_READ_URL}
   * @param redis {@code REDIS_URL}
   */
  public record Databases(
      Optional<Secret> database, Optional<Secret> databaseRead, Optional<Secret> redis) {}

  /** Where the venues are; each address includes its path prefix. */
  public record Venues(Kalshi kalshi, Polymarket polymarket) {}

  /**
   * Kalshi's address, and the key for signed reads where there is one.
   *
   * @param privateKey PEM text; present exactly when the key id is
   * @param readTokens the read budget of the account's tier, in tokens a second
   */
  public record Kalshi(
      URI baseUrl, Optional<String> keyId, Optional<Secret> privateKey, int readTokens) {}

  /** Polymarket's three services. */
  public record Polymarket(URI gamma, URI clob, URI data) {}

  /**
   * The language model.
   *
   * @param apiKey without one the built-in analyst writes
   * @param name as configured; one of the brief's names or the provider's own
   */
  public record Model(Optional<Secret> apiKey, URI baseUrl, String name, boolean enabled) {}

  /**
   * The API.
   *
   * @param trustedProxies how many proxies of ours each request passes, 0 to 10
   * @param jwtSecret signs access tokens; in production required and long
   */
  public record Web(List<String> corsOrigins, int trustedProxies, Optional<Secret> jwtSecret) {}

  public boolean isProduction() {
    return stage == Stage.PRODUCTION;
  }

  /** The same with the venues elsewhere, such as at the simulator of the demo. */
  public Configuration withVenues(Venues other) {
    return new Configuration(stage, port, logging, databases, other, model, web);
  }

  public Configuration withPort(int other) {
    return new Configuration(stage, other, logging, databases, venues, model, web);
  }
}
