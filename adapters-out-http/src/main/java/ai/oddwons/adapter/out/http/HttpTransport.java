package ai.oddwons.adapter.out.http;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The connections to one server. Close it when the adapter goes. */
public final class HttpTransport implements AutoCloseable {
  /** Edges drop idle connections after about a minute; ours go first. */
  private static final Duration MAX_IDLE = Duration.ofSeconds(30);

  private final ConnectionProvider connections;
  private final HttpSettings settings;
  private final WebClient webClient;

  /**
   * @param name names the connection pool, such as {@code kalshi}
   */
  public HttpTransport(String name, HttpSettings settings) {
    this.settings = settings;
    connections =
        ConnectionProvider.builder(name)
            .maxConnections(settings.maxConnections())
            .pendingAcquireMaxCount(-1)
            .maxIdleTime(MAX_IDLE)
            .build();
    webClient =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(client()))
            .defaultHeader(HttpHeaders.USER_AGENT, settings.userAgent())
            .defaultHeader(HttpHeaders.ACCEPT, "application/json")
            .build();
  }

  public HttpSettings settings() {
    return settings;
  }

  /** Takes absolute addresses only: {@link HttpCall#uri} makes them. */
  public WebClient webClient() {
    return webClient;
  }

  @Override
  public void close() {
    connections.dispose();
  }

  private HttpClient client() {
    return HttpClient.create(connections)
        .compress(true)
        .proxyWithSystemProperties()
        .responseTimeout(settings.callTimeout())
        .option(
            ChannelOption.CONNECT_TIMEOUT_MILLIS,
            Math.toIntExact(settings.connectTimeout().toMillis()));
  }
}
