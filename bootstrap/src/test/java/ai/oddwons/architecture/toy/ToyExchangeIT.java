package ai.oddwons.architecture.toy;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.edge.EndpointRouter;
import ai.oddwons.adapter.in.web.market.MarketEndpoints;
import ai.oddwons.adapter.out.postgres.DatabaseUrl;
import ai.oddwons.adapter.out.postgres.Migrations;
import ai.oddwons.adapter.out.postgres.PoolSettings;
import ai.oddwons.adapter.out.postgres.PostgresSettings;
import ai.oddwons.adapter.out.postgres.PostgresStores;
import ai.oddwons.adapter.out.redis.RedisCaches;
import ai.oddwons.adapter.out.redis.RedisSettings;
import ai.oddwons.adapter.out.redis.RedisUrl;
import ai.oddwons.application.fake.InMemoryVenue;
import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.in.CollectMarkets.Update;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.usecase.CollectMarketsService;
import ai.oddwons.application.usecase.CollectSettings;
import ai.oddwons.application.usecase.ReadMarketsService;
import ai.oddwons.application.usecase.Stores;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.VenueReport;
import ai.oddwons.embedded.testing.SharedTestStores;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * A third exchange beside the two, through the real stores up to the HTTP API: what is new is one
 * class and one more element of the list of venues.
 */
final class ToyExchangeIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final InstantSource CLOCK = InstantSource.fixed(SampleVenue.NOON);
  private static final Platform TOY = ToyExchange.TOY.platform();

  private static final List<Venue> VENUES =
      List.of(
          new InMemoryVenue(Samples.KALSHI, 2).asVenue(),
          new InMemoryVenue(Samples.POLYMARKET, 2).asVenue(),
          new ToyExchange(CLOCK).asVenue());

  private static PostgresStores postgres;
  private static RedisCaches redis;
  private static Update.Ended collected;
  private static WebTestClient web;

  @BeforeAll
  static void collect() {
    SharedTestStores servers = SharedTestStores.get();
    DatabaseUrl database = DatabaseUrl.parse(servers.freshDatabase().url());
    StepVerifier.create(new Migrations(database).migrate())
        .expectNextCount(1)
        .expectComplete()
        .verify(PATIENCE);
    postgres =
        PostgresStores.open(new PostgresSettings(database, null, PoolSettings.forJob()), CLOCK);
    redis =
        RedisCaches.open(RedisSettings.defaults(RedisUrl.parse(servers.freshRedis().url())), CLOCK);
    Stores stores =
        new Stores(
            postgres.markets(),
            postgres.snapshots(),
            redis.priceCache(),
            postgres.jobLedger(),
            postgres.collectionGaps(),
            postgres.rejectedRecords());
    StepVerifier.create(
            new CollectMarketsService(
                    VENUES, stores, CLOCK, () -> Samples.RUN, CollectSettings.DEFAULT, Mono.never())
                .collect(new Order(true))
                .ofType(Update.Ended.class))
        .assertNext(ended -> collected = ended)
        .expectComplete()
        .verify(PATIENCE);
    ReadMarketsService reader =
        new ReadMarketsService(stores, VENUES, CollectSettings.DEFAULT.cycle());
    web =
        WebTestClient.bindToRouterFunction(
                EndpointRouter.of(new MarketEndpoints(reader, CLOCK, Set.of(TOY)).endpoints()))
            .configureClient()
            .responseTimeout(PATIENCE)
            .build();
  }

  @AfterAll
  static void close() {
    redis.close();
    StepVerifier.create(postgres.close()).expectComplete().verify(PATIENCE);
  }

  @Test
  void collectShouldCoverTheThirdExchangeWhole() {
    assertThat(collected.run().status()).isEqualTo(RunStatus.DONE);
    VenueReport toy =
        collected.run().report().venues().stream()
            .filter(report -> report.platform().equals(TOY))
            .findFirst()
            .orElseThrow();
    assertThat(toy.coverage().complete()).isTrue();
    assertThat(toy.coverage().stored()).isEqualTo(ToyExchange.MARKETS);
    assertThat(toy.snapshots()).isEqualTo(ToyExchange.MARKETS);
  }

  @Test
  void marketsOfTheThirdExchangeShouldBeServed() {
    web.get()
        .uri("/api/v1/markets?platform=toy")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(ToyExchange.MARKETS)
        .jsonPath("$.data[0].platform")
        .isEqualTo("toy");
  }

  @Test
  void bookOfTheThirdExchangeShouldBeServed() {
    web.get()
        .uri("/api/v1/markets/toy/{id}/book", ToyExchange.TOY.marketId(1).nativeId())
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void historyOfTheThirdExchangeShouldBeServed() {
    web.get()
        .uri(
            "/api/v1/markets/toy/{id}/history?interval=raw", ToyExchange.TOY.marketId(1).nativeId())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data.length()")
        .isEqualTo(1);
  }
}
