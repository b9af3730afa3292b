package ai.oddwons.architecture.toy;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.edge.EndpointRouter;
import ai.oddwons.adapter.in.web.market.MarketEndpoints;
import ai.oddwons.adapter.out.postgres.DatabaseUrl;
import ai.oddwons.adapter.out.postgres.PoolSettings;
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
import ai.oddwons.bootstrap.wiring.StoreAddresses;
import ai.oddwons.bootstrap.wiring.StoreConnections;
import ai.oddwons.bootstrap.wiring.StoreFolder;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.VenueReport;
import ai.oddwons.embedded.testing.SharedTestStores;
import java.nio.file.Path;
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
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final InstantSource CLOCK = InstantSource.fixed(SampleVenue.NOON);

  /** When it is read; what was kept at noon lies before it. */
  private static final InstantSource LATER = InstantSource.offset(CLOCK, Duration.ofMinutes(1));

  private static final Platform TOY = ToyExchange.TOY.platform();

  private static final List<Venue> VENUES =
      List.of(
          new InMemoryVenue(Samples.KALSHI, 2).asVenue(),
          new InMemoryVenue(Samples.POLYMARKET, 2).asVenue(),
          new ToyExchange(CLOCK).asVenue());

  /** Both stores have addresses, so nothing is started in it. */
  private static final StoreFolder UNUSED_FOLDER = new StoreFolder(Path.of("unused"));

  private static StoreConnections connections;
  private static Update.Ended collected;
  private static WebTestClient web;

  @BeforeAll
  static void collect() {
    SharedTestStores servers = SharedTestStores.get();
    StoreAddresses addresses =
        new StoreAddresses(
            DatabaseUrl.parse(servers.freshDatabase().url()),
            null,
            RedisUrl.parse(servers.freshRedis().url()));
    connections = StoreConnections.open(addresses, UNUSED_FOLDER, PoolSettings.forJob(), CLOCK);
    connections.migrate();
    Stores stores = connections.stores();
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
                EndpointRouter.of(new MarketEndpoints(reader, LATER, Set.of(TOY)).endpoints()))
            .configureClient()
            .responseTimeout(PATIENCE)
            .build();
  }

  @AfterAll
  static void close() {
    connections.close();
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
