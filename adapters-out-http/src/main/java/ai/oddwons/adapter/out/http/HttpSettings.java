package ai.oddwons.adapter.out.http;

import java.net.URI;
import java.time.Duration;

/**
 * How to reach one server.
 *
 * @param baseUrl with its path prefix, without a trailing slash
 * @param userAgent an honest name for us; some edges refuse clients without one
 * @param callTimeout for one try from the first byte sent to the last byte read
 * @param maxBodyBytes the longest answer taken, counted after decompression
 * @param maxConnections open at once to this server
 */
public record HttpSettings(
    URI baseUrl,
    String userAgent,
    Duration connectTimeout,
    Duration callTimeout,
    int maxBodyBytes,
    int maxConnections) {
  public static final String USER_AGENT = "OddWons/0.1";
  private static final int MEGABYTE = 1024 * 1024;

  public HttpSettings {
    if (!baseUrl.isAbsolute() || baseUrl.getHost() == null) {
      throw new IllegalArgumentException("not a base address: " + baseUrl);
    }
    if (maxBodyBytes < 1 || maxConnections < 1) {
      throw new IllegalArgumentException(
          "no room for an answer: %d bytes, %d connections"
              .formatted(maxBodyBytes, maxConnections));
    }
  }

  /** Ten seconds a try, three to connect, bodies up to 32 MB, 16 connections. */
  public static HttpSettings of(URI baseUrl) {
    return new HttpSettings(
        baseUrl, USER_AGENT, Duration.ofSeconds(3), Duration.ofSeconds(10), 32 * MEGABYTE, 16);
  }

  public HttpSettings withCallTimeout(Duration timeout) {
    return new HttpSettings(
        baseUrl, userAgent, connectTimeout, timeout, maxBodyBytes, maxConnections);
  }

  public HttpSettings withMaxBodyBytes(int bytes) {
    return new HttpSettings(baseUrl, userAgent, connectTimeout, callTimeout, bytes, maxConnections);
  }
}
