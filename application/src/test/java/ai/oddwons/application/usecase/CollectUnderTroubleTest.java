package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.run.CollectionGap;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** What a run keeps and tells when it is stopped, cut off, or let down by a store. */
final class CollectUnderTroubleTest {
  private final World world = new World();

  private CollectMarketsService collectorOf(Venue venue, Mono<Void> stop) {
    return new CollectMarketsService(
        List.of(venue), world.stores, world.clock, world::nextRunId, CollectSettings.DEFAULT, stop);
  }

  private void runs(CollectMarketsService collector, boolean verify) {
    StepVerifier.create(collector.collect(new Order(verify)))
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(World.PATIENCE);
  }

  private JobRun onlyRun() {
    return world.ledger.all().getLast();
  }

  @Test
  void aStopShouldCutTheSecondListingShort() {
    world.listEast(3, 40);
    Sinks.Empty<Void> told = Sinks.empty();
    Venue east = world.eastVenue.asVenue();
    Venue silent =
        new Venue(
            east.platform(),
            new SilentSecondListing(east.catalogue(), () -> told.tryEmitEmpty().orThrow()),
            east.books(),
            east.history(),
            east.settlements());

    runs(collectorOf(silent, told.asMono()), true);

    VenueReport report = world.east(onlyRun());
    assertThat(onlyRun().status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(report.failure()).isEqualTo("stopped");
    assertThat(report.coverage().complete()).isTrue();
    assertThat(world.gaps.all()).isEmpty();
  }

  @Test
  void aStopShouldCutTheQuestionForEndingsShort() {
    world.listEast(2, 40);
    world.collected();
    world.eastVenue.unlist(world.east.marketId(2));
    world.clock.advance(Duration.ofMinutes(15));
    Sinks.Empty<Void> told = Sinks.empty();
    SettlementReports never =
        markets ->
            Flux.<SettlementReports.SettlementReport>never()
                .doOnSubscribe(asked -> told.tryEmitEmpty().orThrow());
    Venue east = world.eastVenue.asVenue();
    Venue silent =
        new Venue(east.platform(), east.catalogue(), east.books(), east.history(), never);

    runs(collectorOf(silent, told.asMono()), false);

    JobRun second = world.ledger.all().getFirst();
    assertThat(world.east(second).failure()).isEqualTo("stopped");
    assertThat(world.east(second).coverage().complete()).isTrue();
  }

  @Test
  void aStoreFailureShouldKeepTheReportOfWhatWasKeptBefore() {
    world.listEast(5, 40);
    world.listWest(3, 60);
    world.eastVenue.beforePage(
        2, () -> world.rejected.outage().begin(new StoreFailure.Refused("disk full", null)));

    StepVerifier.create(world.collector().collect(new Order(false)))
        .thenConsumeWhile(update -> true)
        .expectErrorMessage("disk full")
        .verify(World.PATIENCE);

    VenueReport east = world.east(onlyRun());
    assertThat(onlyRun().report().failure()).isEqualTo("disk full");
    assertThat(onlyRun().status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(east.coverage().pagesClosed()).isEqualTo(1);
    assertThat(east.coverage().stored()).isEqualTo(2);
    assertThat(world.gaps.all())
        .extracting(CollectionGap::reason)
        .contains("after page 1: disk full");
  }

  @Test
  void aVenueThatFailsWhileItsGapCannotBeKeptShouldReportOnce() {
    world.listEast(5, 40);
    world.eastVenue.failFromPage(2);
    world.gaps.outage().begin(new StoreFailure.Refused("disk full", null));

    StepVerifier.create(world.collector().collect(new Order(false)))
        .thenConsumeWhile(update -> true)
        .expectErrorMessage("disk full")
        .verify(World.PATIENCE);

    assertThat(onlyRun().report().venues())
        .extracting(VenueReport::platform)
        .containsExactly(world.east.platform(), world.west.platform());
    assertThat(world.east(onlyRun()).failure()).startsWith("503");
  }

  @Test
  void aVenueThatTellsNoEndingsShouldNotKeepTheNextRunWaiting() {
    world.listEast(2, 40);
    world.collected();
    world.eastVenue.unlist(world.east.marketId(2));
    world.clock.advance(Duration.ofMinutes(15));
    Venue east = world.eastVenue.asVenue();
    Venue silent =
        new Venue(
            east.platform(),
            east.catalogue(),
            east.books(),
            east.history(),
            markets -> Flux.never());

    StepVerifier.withVirtualTime(
            () -> collectorOf(silent, Mono.never()).collect(new Order(false)).last())
        .thenAwait(CollectSettings.DEFAULT.cycle().dividedBy(2))
        .expectNextCount(1)
        .expectComplete()
        .verify(World.PATIENCE);

    JobRun second = world.ledger.all().getFirst();
    assertThat(second.status()).isEqualTo(RunStatus.DONE);
    assertThat(world.east(second).flagged().count("endings_cut_short")).isEqualTo(1);
  }

  @Test
  void aRunThatIsCutOffShouldGiveItsLockBack() {
    world.listEast(1, 40);
    CollectMarketsService stalled =
        collectorOf(new StalledVenue(world.east.platform()).asVenue(), Mono.never());

    Disposable running = stalled.collect(new Order(false)).subscribe();
    assertThat(onlyRun().status()).isEqualTo(RunStatus.RUNNING);
    running.dispose();

    assertThat(onlyRun().status()).isEqualTo(RunStatus.FAILED);
    assertThat(onlyRun().report().failure()).isEqualTo("cancelled");
    assertThat(world.collected().status()).isEqualTo(RunStatus.DONE);
  }

  @Test
  void aMarketThatIsRefusedFirstAndStoredLaterShouldCountOnce() {
    world.listEast(3, 40);
    world.eastVenue.listUnreadable(
        new Rejection(
            world.east.platform(),
            world.east.marketId(3).nativeId(),
            "price_out_of_range",
            "7",
            () -> "{}"));

    VenueReport east = world.east(world.collected());

    assertThat(east.coverage().listed()).isEqualTo(3);
    assertThat(east.coverage().stored()).isEqualTo(3);
  }

  /** Lists as told, and never answers a second time. */
  private record SilentSecondListing(MarketCatalogue first, Runnable asked)
      implements MarketCatalogue {
    @Override
    public Flux<CataloguePage> streamOpenMarkets() {
      return first.streamOpenMarkets();
    }

    @Override
    public Flux<List<MarketId>> streamOpenIds() {
      return Flux.<List<MarketId>>never().doOnSubscribe(subscription -> asked.run());
    }

    @Override
    public Mono<ListedMarket> findMarket(MarketId id) {
      return first.findMarket(id);
    }
  }
}
