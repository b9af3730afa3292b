package ai.oddwons.adapter.in.web;

import ai.oddwons.adapter.in.web.arbitrage.ArbitrageEndpoints;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.EndpointRouter;
import ai.oddwons.adapter.in.web.health.HealthEndpoints;
import ai.oddwons.adapter.in.web.health.MetricsEndpoint;
import ai.oddwons.adapter.in.web.market.MarketEndpoints;
import ai.oddwons.adapter.in.web.match.MatchEndpoints;
import ai.oddwons.adapter.in.web.openapi.DocsEndpoints;
import ai.oddwons.adapter.in.web.page.HomePage;
import ai.oddwons.adapter.in.web.pattern.PatternEndpoints;
import ai.oddwons.adapter.in.web.run.RunEndpoints;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.in.ReadArbitrage;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.application.port.in.ReadMatches;
import ai.oddwons.application.port.in.ReadPatterns;
import ai.oddwons.application.port.in.ReadRuns;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The whole HTTP side. Import it into a Spring Boot application with auto-configuration that has
 * beans of {@link ReadMarkets}, {@link ReadPatterns}, {@link ReadMatches}, {@link ReadArbitrage},
 * {@link ReadRuns}, {@link CheckHealth}, {@link InstantSource} and {@link WebSettings}. Its file of
 * properties holds the server's settings; whatever the application sets wins over it.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:ai/oddwons/adapter/in/web/web.properties")
@Import(GuardConfiguration.class)
public class WebConfiguration {

  @Bean
  MarketEndpoints marketEndpoints(ReadMarkets markets, InstantSource clock, WebSettings settings) {
    return new MarketEndpoints(markets, clock, settings.platforms());
  }

  @Bean
  PatternEndpoints patternEndpoints(
      ReadPatterns patterns, InstantSource clock, WebSettings settings) {
    return new PatternEndpoints(patterns, clock, settings.platforms());
  }

  @Bean
  MatchEndpoints matchEndpoints(ReadMatches matches, InstantSource clock, WebSettings settings) {
    return new MatchEndpoints(matches, clock, settings.platforms());
  }

  @Bean
  ArbitrageEndpoints arbitrageEndpoints(
      ReadArbitrage arbitrage, InstantSource clock, WebSettings settings) {
    return new ArbitrageEndpoints(arbitrage, clock, settings.platforms());
  }

  @Bean
  RunEndpoints runEndpoints(ReadRuns runs, InstantSource clock) {
    return new RunEndpoints(runs, clock);
  }

  @Bean
  HealthEndpoints healthEndpoints(
      CheckHealth health, InstantSource clock, ApplicationAvailability availability) {
    return new HealthEndpoints(
        health, clock, () -> availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
  }

  @Bean
  MetricsEndpoint metricsEndpoint(PrometheusMeterRegistry meters) {
    return new MetricsEndpoint(meters::scrape);
  }

  @Bean
  HomePage homePage(ReadRuns runs) {
    return new HomePage(runs);
  }

  @Bean
  RouterFunction<ServerResponse> routes(List<Endpoint.Group> groups) {
    List<Endpoint> endpoints =
        groups.stream().flatMap(group -> group.endpoints().stream()).toList();
    List<Endpoint> documentation = new DocsEndpoints(endpoints).endpoints();
    return EndpointRouter.of(Stream.concat(endpoints.stream(), documentation.stream()).toList());
  }
}
