package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.in.CollectMarkets.Update;
import ai.oddwons.application.port.out.JobLedger.Admission;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.run.CollectionGap;
import ai.oddwons.domain.run.Coverage.Verification;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class CollectMarketsServiceTest {
  private final World world = new World();

  @Test
  void collectShouldStoreEveryMarketOfEveryVenue() {
    world.listEast(5, 40);
    world.listWest(3, 60);

    JobRun run = world.collected();

    assertThat(run.status()).isEqualTo(RunStatus.DONE);
    assertThat(world.east(run).coverage().stored()).isEqualTo(5);
    assertThat(world.west(run).coverage().stored()).isEqualTo(3);
    assertThat(world.snapshots.allOf(world.east.marketId(5))).hasSize(1);
    StepVerifier.create(world.markets.findMarket(world.west.marketId(3)))
        .expectNextCount(1)
        .expectComplete()
        .verify(World.PATIENCE);
    assertThat(world.prices.size()).isEqualTo(8);
  }

  @Test
  void collectShouldReportPagesCoverageAndFunnel() {
    world.listEast(5, 40);
    world.listWest(3, 60);

    JobRun run = world.collected();

    VenueReport east = world.east(run);
    assertThat(east.coverage().pagesClosed()).isEqualTo(3);
    assertThat(east.coverage().complete()).isTrue();
    assertThat(east.coverage().listed()).isEqualTo(5);
    assertThat(east.markets().counts()).isEqualTo(Map.of("new", 5L));
    assertThat(east.failure()).isNull();
    assertThat(run.report().funnel().steps())
        .extracting(step -> step.name() + " " + step.passed())
        .containsExactly("listed 8", "stored 8", "snapshots 8");
  }

  @Test
  void collectShouldWriteNoSnapshotOfAnUnchangedUniverse() {
    world.listEast(5, 40);
    world.listWest(3, 60);
    world.collected();
    world.clock.advance(Duration.ofMinutes(15));
    world.listEast(5, 40);
    world.listWest(3, 60);

    JobRun second = world.collected();

    assertThat(world.east(second).snapshots()).isZero();
    assertThat(world.east(second).markets().counts()).isEqualTo(Map.of("unchanged", 5L));
    assertThat(world.east(second).coverage().change()).isZero();
    assertThat(second.report().funnel().steps().getLast().dropped().counts())
        .isEqualTo(Map.of("quote_unchanged", 8L));
  }

  @Test
  void collectShouldWriteASnapshotOfEachChangedQuote() {
    world.listEast(2, 40);
    world.collected();
    world.clock.advance(Duration.ofMinutes(15));
    world.eastVenue.list(world.east.listed(2, 45, world.clock.instant()));

    JobRun second = world.collected();

    assertThat(world.east(second).snapshots()).isEqualTo(1);
    assertThat(world.snapshots.allOf(world.east.marketId(2))).hasSize(2);
  }

  @Test
  void collectShouldGoOnWithTheOtherVenueWhenOneFails() {
    world.listEast(5, 40);
    world.listWest(3, 60);
    world.eastVenue.failFromPage(1);

    JobRun run = world.collected();

    assertThat(run.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(world.east(run).failure()).contains("503");
    assertThat(world.east(run).coverage().complete()).isFalse();
    assertThat(world.west(run).coverage().complete()).isTrue();
    assertThat(world.west(run).coverage().stored()).isEqualTo(3);
  }

  @Test
  void collectShouldKeepWhatWasReadBeforeAFailureAndRecordTheGap() {
    world.listEast(5, 40);
    world.eastVenue.failFromPage(3);

    JobRun run = world.collected();

    assertThat(world.east(run).coverage().stored()).isEqualTo(4);
    assertThat(world.gaps.all())
        .singleElement()
        .satisfies(gap -> assertThat(gap.platform()).isEqualTo(world.east.platform()))
        .satisfies(gap -> assertThat(gap.reason()).startsWith("after page 2: 503"));
  }

  @Test
  void collectShouldFailWhenNoVenueGaveAnything() {
    world.eastVenue.failFromPage(1);
    world.westVenue.failFromPage(1);

    assertThat(world.collected().status()).isEqualTo(RunStatus.FAILED);
  }

  @ParameterizedTest
  @CsvSource({"PT15M, false", "PT20M, false", "PT29M59S, true", "PT30M, true", "PT45M, true"})
  void collectShouldTellAMissedRunFromALateOne(Duration pause, boolean missed) {
    world.listEast(1, 40);
    world.collected();
    world.clock.advance(pause);

    world.collected();

    assertThat(world.gaps.all().isEmpty()).isEqualTo(!missed);
  }

  @Test
  void collectShouldRecordTheTimeWithoutRunsAsAGap() {
    world.listEast(1, 40);
    JobRun first = world.collected();
    world.clock.advance(Duration.ofHours(3));

    world.collected();

    assertThat(world.gaps.all())
        .extracting(CollectionGap::reason, CollectionGap::from, CollectionGap::until)
        .contains(tuple("no run", first.startedAt(), world.clock.instant()));
  }

  @Test
  void collectShouldEndATimeWithoutRunsWhereItBegan() {
    world.clock.goOnWithEachLook(Duration.ofMillis(1));
    world.listEast(1, 40);
    world.collected();
    world.clock.advance(Duration.ofHours(3));

    JobRun late = world.collected();

    assertThat(world.gaps.all())
        .filteredOn(gap -> gap.platform().equals(world.east.platform()))
        .extracting(CollectionGap::run, CollectionGap::until)
        .containsExactly(tuple(late.id(), late.startedAt()));
  }

  @Test
  void collectShouldKeepUnreadableRecordsByReason() {
    world.listEast(2, 40);
    world.eastVenue.listUnreadable(
        new Rejection(world.east.platform(), "RAIN-X", "price_out_of_range", "7", () -> "{}"));
    world.eastVenue.listUnreadable(
        new Rejection(world.east.platform(), null, "not_an_object", "17", () -> "17"));

    VenueReport east = world.east(world.collected());

    assertThat(east.rejected().counts())
        .isEqualTo(Map.of("price_out_of_range", 1L, "not_an_object", 1L));
    assertThat(east.coverage().listed()).isEqualTo(4);
    assertThat(east.coverage().stored()).isEqualTo(2);
    assertThat(world.rejected.all()).hasSize(2);
  }

  @Test
  void collectShouldLookUpWhatBecameOfMarketsThatLeftTheListing() {
    world.listEast(3, 40);
    world.collected();
    MarketId gone = world.east.marketId(2);
    world.eastVenue.unlist(gone);
    world.eastVenue.putState(
        gone, new MarketState(MarketStatus.SETTLED, new Settlement.Yes(), world.clock.instant()));
    world.clock.advance(Duration.ofMinutes(15));

    VenueReport east = world.east(world.collected());

    assertThat(east.markets().count("left_listing")).isEqualTo(1);
    assertThat(east.markets().count("ended")).isEqualTo(1);
    StepVerifier.create(world.markets.findMarket(gone))
        .assertNext(
            view -> assertThat(view.market().state().settlement()).isEqualTo(new Settlement.Yes()))
        .expectComplete()
        .verify(World.PATIENCE);
  }

  @Test
  void collectShouldNotTakeMarketsForGoneWhenTheListingBrokeOff() {
    world.listEast(5, 40);
    world.collected();
    world.eastVenue.failFromPage(2);
    world.clock.advance(Duration.ofMinutes(15));

    assertThat(world.east(world.collected()).markets().count("left_listing")).isZero();
  }

  @Test
  void collectShouldCompareWithTheSecondListingWhenAskedTo() {
    world.listEast(3, 40);
    world.eastVenue.listElsewhere(
        List.of(world.east.marketId(1), world.east.marketId(2), world.east.marketId(9)));

    VenueReport east = world.east(world.collected(true));

    assertThat(east.coverage().verification())
        .isEqualTo(new Verification(3, 1, 1, List.of(world.east.marketId(9))));
  }

  @Test
  void collectShouldGoOnWithoutItsCache() {
    world.listEast(5, 40);
    world.prices.outage().begin();

    JobRun run = world.collected();

    assertThat(run.status()).isEqualTo(RunStatus.DONE);
    assertThat(world.east(run).flagged().count("price_cache_unavailable")).isEqualTo(1);
  }

  @Test
  void collectShouldDoNothingWhileAnotherRunIsAtWork() {
    world.listEast(1, 40);
    RunId other = world.nextRunId();
    StepVerifier.create(
            world.ledger.admit(
                other,
                JobName.COLLECT,
                world.clock.instant(),
                world.clock.instant().plusSeconds(60)))
        .expectNextMatches(admission -> admission instanceof Admission.Granted)
        .expectComplete()
        .verify(World.PATIENCE);

    List<Update> updates = world.updatesOfACollection(false);

    assertThat(updates)
        .singleElement()
        .isInstanceOfSatisfying(
            Update.Busy.class, busy -> assertThat(busy.holder().id()).isEqualTo(other));
    assertThat(world.eastVenue.pagesServed()).isZero();
  }

  @Test
  void collectShouldFailWithTheStoreAndSayItInTheLedger() {
    world.listEast(1, 40);
    world.rejected.outage().begin();

    StepVerifier.create(world.collector().collect(new Order(false)))
        .thenConsumeWhile(update -> true)
        .expectError(StoreFailure.class)
        .verify(World.PATIENCE);

    assertThat(world.ledger.all())
        .singleElement()
        .satisfies(run -> assertThat(run.status()).isEqualTo(RunStatus.FAILED))
        .satisfies(run -> assertThat(run.report().failure()).isNotBlank());
  }

  @Test
  void collectShouldStopWhenItLosesItsLock() {
    world.listEast(1, 40);
    CollectMarketsService collector =
        new CollectMarketsService(
            List.of(new StalledVenue(world.east.platform()).asVenue()),
            world.stores,
            world.clock,
            world::nextRunId,
            CollectSettings.DEFAULT,
            Mono.never());

    StepVerifier.withVirtualTime(() -> collector.collect(new Order(false)))
        .expectSubscription()
        .then(() -> world.clock.advance(Duration.ofMinutes(2)))
        .then(this::letAnotherRunTakeTheLock)
        .thenAwait(Duration.ofMinutes(2))
        .expectError(LeaseLost.class)
        .verify(World.PATIENCE);
  }

  private void letAnotherRunTakeTheLock() {
    StepVerifier.create(
            world.ledger.admit(
                world.nextRunId(),
                JobName.COLLECT,
                world.clock.instant(),
                world.clock.instant().plusSeconds(600)))
        .expectNextCount(1)
        .expectComplete()
        .verify(World.PATIENCE);
  }

  @Test
  void collectShouldEndInGoodOrderWhenToldToStop() {
    world.listEast(5, 40);
    world.stop = Mono.empty();

    JobRun run = world.collected();

    assertThat(run.status()).isEqualTo(RunStatus.FAILED);
    assertThat(world.east(run).failure()).isEqualTo("stopped");
    assertThat(world.gaps.all())
        .extracting(CollectionGap::reason)
        .contains("after page 0: stopped");
    assertThat(world.ledger.all()).extracting(JobRun::status).containsExactly(RunStatus.FAILED);
  }

  @Test
  void collectShouldDoNothingBeforeItIsSubscribedTo() {
    world.listEast(1, 40);

    assertThat(world.collector().collect(new Order(false))).isNotNull();

    assertThat(world.ledger.all()).isEmpty();
    assertThat(world.eastVenue.pagesServed()).isZero();
  }

  @Test
  void collectShouldTellItsProgress() {
    world.listEast(3, 40);
    world.collected();

    List<Update> updates = world.updatesOfACollection(false);

    assertThat(updates)
        .contains(
            new Update.Progress(world.east.platform(), 1, 2, 3),
            new Update.Progress(world.east.platform(), 2, 3, 3));
  }

  @Test
  void aCollectorShouldHaveAVenue() {
    assertThatThrownBy(() ->
            new CollectMarketsService(
                List.of(),
                world.stores,
                world.clock,
                world::nextRunId,
                CollectSettings.DEFAULT,
                Mono.never()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
