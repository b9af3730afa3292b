package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import ai.oddwons.application.port.in.ReadArbitrage;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.application.port.in.ReadMatches;
import ai.oddwons.application.port.in.ReadPatterns;
import ai.oddwons.application.port.in.ReadRuns;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import java.net.URI;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What bootstrap does, with fakes: the real server on a free port. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebConfiguration.class)
class TestApplication {
  static final String FRIEND = "https://friend.example";

  static ConfigurableApplicationContext run() {
    return new SpringApplication(TestApplication.class)
        .run("--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
  }

  static URI addressOf(ConfigurableApplicationContext application) {
    return URI.create(
        "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
  }

  @Bean
  ReadMarkets markets() {
    FakeMarkets markets = new FakeMarkets();
    markets.list =
        Mono.just(Examples.collected(new Slice<>(Collections.nCopies(20, Examples.rain()), null)));
    markets.detail = Mono.just(Examples.collected(Examples.rainDetail()));
    return markets;
  }

  @Bean
  ReadPatterns patterns() {
    FakePatterns patterns = new FakePatterns();
    patterns.list =
        Mono.just(Examples.collected(new Slice<>(List.of(PatternExamples.jump()), null)));
    patterns.one = Mono.just(Examples.collected(PatternExamples.jumpWithOutcomes()));
    return patterns;
  }

  @Bean
  ReadMatches matches() {
    FakeMatches matches = new FakeMatches();
    matches.list = Mono.just(Examples.collected(new Slice<>(List.of(MatchExamples.twins()), null)));
    matches.one = Mono.just(Examples.collected(MatchExamples.twinsWithHistory()));
    return matches;
  }

  @Bean
  ReadArbitrage arbitrage() {
    FakeArbitrage arbitrage = new FakeArbitrage();
    arbitrage.list =
        Mono.just(Examples.collected(new Slice<>(List.of(ArbitrageExamples.pair()), null)));
    arbitrage.one = Mono.just(Examples.collected(ArbitrageExamples.pairWithChecks()));
    arbitrage.lives = Mono.just(Examples.collected(ArbitrageExamples.lives()));
    return arbitrage;
  }

  @Bean
  SlowRuns runs() {
    return new SlowRuns();
  }

  @Bean
  CheckHealth health() {
    return () -> Mono.just(Examples.health(Verdict.DEGRADED));
  }

  @Bean
  InstantSource clock() {
    return Examples.CLOCK;
  }

  @Bean
  WebSettings settings() {
    return new WebSettings(
        List.of(FRIEND), Examples.PLATFORMS, new WebSettings.Limits(1_000, 1_000, 4_000), 0);
  }

  /** Has no run to list, and takes its time when asked for those of «settle». */
  static final class SlowRuns implements ReadRuns {
    final CountDownLatch begun = new CountDownLatch(1);
    final Sinks.One<Slice<JobRun>> answer = Sinks.one();

    @Override
    public Mono<Slice<JobRun>> listRuns(Optional<JobName> job, PageRequest page) {
      return job.equals(Optional.of(JobName.SETTLE))
          ? answer.asMono().doOnSubscribe(subscription -> begun.countDown())
          : Mono.just(Slice.empty());
    }

    @Override
    public Mono<JobRun> findLatestEnded(JobName job) {
      return Mono.just(Examples.collectRun());
    }
  }
}
