package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.in.web.WebConfiguration;
import ai.oddwons.adapter.in.web.WebSettings;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.in.ReadArbitrage;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.application.port.in.ReadMatches;
import ai.oddwons.application.port.in.ReadPatterns;
import ai.oddwons.application.port.in.ReadRuns;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.config.Misconfigured;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The HTTP server: Spring Boot around use cases that were put together before it started. */
public final class WebServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private WebServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Throws {@link Misconfigured} when the port is taken. */
  public static WebServer start(
      Configuration configuration, Service service, PrometheusMeterRegistry meters) {
    try {
      return new WebServer(
          new SpringApplicationBuilder(WebApplication.class)
              .web(WebApplicationType.REACTIVE)
              .bannerMode(Banner.Mode.OFF)
              .logStartupInfo(false)
              .registerShutdownHook(false)
              .properties(properties(configuration))
              .initializers(beans(configuration, service, meters))
              .run());
    } catch (RuntimeException failed) {
      throw translated(failed, configuration.port());
    }
  }

  private static Map<String, Object> properties(Configuration configuration) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.port", configuration.port());
    return properties;
  }

  private static ApplicationContextInitializer<GenericApplicationContext> beans(
      Configuration configuration, Service service, PrometheusMeterRegistry meters) {
    WebSettings settings = settings(configuration, service);
    return context -> {
      context.registerBean(ReadMarkets.class, service::readMarkets);
      context.registerBean(ReadPatterns.class, service::readPatterns);
      context.registerBean(ReadMatches.class, service::readMatches);
      context.registerBean(ReadArbitrage.class, service::readArbitrage);
      context.registerBean(ReadRuns.class, service::readRuns);
      context.registerBean(CheckHealth.class, service::checkHealth);
      context.registerBean(InstantSource.class, service::clock);
      context.registerBean(PrometheusMeterRegistry.class, () -> meters);
      context.registerBean(WebSettings.class, () -> settings);
    };
  }

  private static WebSettings settings(Configuration configuration, Service service) {
    WebSettings usual =
        WebSettings.of(service.venues().stream().map(Venue::platform).collect(Collectors.toSet()));
    return new WebSettings(
        configuration.web().corsOrigins(),
        usual.platforms(),
        usual.limits(),
        configuration.web().trustedProxies());
  }

  private static RuntimeException translated(RuntimeException failed, int port) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return new Misconfigured("port " + port + " is in use: choose another with PORT or --port");
      }
    }
    return failed;
  }

  /** The port it listens on. */
  public int port() {
    return Objects.requireNonNull(
            ((ReactiveWebServerApplicationContext) context).getWebServer(), "not started")
        .getPort();
  }

  @Override
  public void close() {
    context.close();
  }

  /** What Spring Boot configures by itself, and our routes. */
  @EnableAutoConfiguration
  @Import(WebConfiguration.class)
  @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
  static class WebApplication {}
}
