package ai.oddwons.adapter.in.web;

import ai.oddwons.adapter.in.web.edge.RequestId;
import ai.oddwons.adapter.in.web.guard.CommonHeadersFilter;
import ai.oddwons.adapter.in.web.guard.LongQueryFilter;
import ai.oddwons.adapter.in.web.guard.ProblemHandler;
import ai.oddwons.adapter.in.web.guard.RateLimitFilter;
import ai.oddwons.adapter.in.web.guard.RequestIdFilter;
import ai.oddwons.adapter.in.web.guard.RequestIdInLogs;
import io.micrometer.context.ContextRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** What every request passes, in this order, and what becomes of failures. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {
  private static final int FIRST = -1_000;
  private static final Duration PREFLIGHT_AGE = Duration.ofHours(1);

  @Bean
  @Order(FIRST)
  RequestIdFilter requestIdFilter() {
    ContextRegistry.getInstance().registerThreadLocalAccessor(new RequestIdInLogs());
    return new RequestIdFilter(new SecureRandom());
  }

  @Bean
  @Order(FIRST + 1)
  CommonHeadersFilter commonHeadersFilter(WebSettings settings) {
    return new CommonHeadersFilter(settings.trustedProxies() > 0);
  }

  /** Before the limit, so that a browser may read the refusal too. */
  @Bean
  @Order(FIRST + 2)
  CorsWebFilter corsFilter(WebSettings settings) {
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    if (!settings.corsOrigins().isEmpty()) {
      source.registerCorsConfiguration("/**", readingFrom(settings.corsOrigins()));
    }
    return new CorsWebFilter(source);
  }

  @Bean
  @Order(FIRST + 3)
  RateLimitFilter rateLimitFilter(WebSettings settings, InstantSource clock) {
    WebSettings.Limits limits = settings.limits();
    return new RateLimitFilter(
        clock, limits.requestsPerSecond(), limits.burst(), settings.trustedProxies());
  }

  @Bean
  @Order(FIRST + 4)
  LongQueryFilter longQueryFilter(WebSettings settings) {
    return new LongQueryFilter(settings.limits().queryLength());
  }

  @Bean
  ProblemHandler problemHandler() {
    return new ProblemHandler();
  }

  private static CorsConfiguration readingFrom(List<String> origins) {
    CorsConfiguration reading = new CorsConfiguration();
    reading.setAllowedOrigins(origins);
    reading.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
    reading.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    reading.setExposedHeaders(
        List.of(
            HttpHeaders.ETAG,
            HttpHeaders.RETRY_AFTER,
            "RateLimit",
            "RateLimit-Policy",
            RequestId.HEADER));
    reading.setMaxAge(PREFLIGHT_AGE);
    return reading;
  }
}
