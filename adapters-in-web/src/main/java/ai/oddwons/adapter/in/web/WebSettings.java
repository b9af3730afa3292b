package ai.oddwons.adapter.in.web;

import ai.oddwons.domain.market.Platform;
import java.util.List;
import java.util.Set;

/**
 * What a deployment decides about its HTTP side.
 *
 * @param corsOrigins such as {@code https://example.org}: whose pages may read the API; may be
 *     empty
 * @param platforms the venues that are wired, to name them to whoever misspells one
 * @param limits how much a caller may ask
 * @param trustedProxies how many proxies of ours each request passes, 0 for none; only then is
 *     {@code X-Forwarded-For} read, and the site insists on TLS, which such a proxy ends
 */
public record WebSettings(
    List<String> corsOrigins, Set<Platform> platforms, Limits limits, int trustedProxies) {
  public WebSettings {
    corsOrigins = List.copyOf(corsOrigins);
    platforms = Set.copyOf(platforms);
    if (trustedProxies < 0) {
      throw new IllegalArgumentException("proxies are counted from 0, had " + trustedProxies);
    }
  }

  /** Generous limits, no foreign pages, no proxy. */
  public static WebSettings of(Set<Platform> platforms) {
    return new WebSettings(List.of(), platforms, Limits.GENEROUS, 0);
  }

  /**
   * How much a caller may ask.
   *
   * @param requestsPerSecond by address, for long; 1 to 1,000,000
   * @param burst by address, at once; 1 or more
   * @param queryLength characters of a query, 1 or more
   */
  public record Limits(int requestsPerSecond, int burst, int queryLength) {
    private static final int MOST_PER_SECOND = 1_000_000;

    public static final Limits GENEROUS = new Limits(20, 60, 4_000);

    public Limits {
      if (requestsPerSecond < 1
          || requestsPerSecond > MOST_PER_SECOND
          || burst < 1
          || queryLength < 1) {
        throw new IllegalArgumentException(
            "impossible limits: %d a second, burst of %d, queries of %d"
                .formatted(requestsPerSecond, burst, queryLength));
      }
    }
  }
}
