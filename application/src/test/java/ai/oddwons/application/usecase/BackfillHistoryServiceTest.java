package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.port.in.BackfillHistory.Order;
import ai.oddwons.application.port.in.BackfillHistory.Update;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

final class BackfillHistoryServiceTest {
  private static final Order WEEK = new Order(Duration.ofDays(7), Duration.ofHours(1));

  private final World world = new World();

  private JobRun filled() {
    return filled(Mono.never());
  }

  private JobRun filled(Mono<Void> stop) {
    return filled(
        new BackfillHistoryService(
            world.venues(), world.stores, world.clock, world::nextRunId, stop));
  }

  private static JobRun filled(BackfillHistoryService filler) {
    JobRun[] ended = new JobRun[1];
    StepVerifier.create(
            Flux.defer(() -> filler.backfill(WEEK))
                .ofType(Update.Ended.class)
                .doOnNext(update -> ended[0] = update.run()))
        .expectNextCount(1)
        .expectComplete()
        .verify(World.PATIENCE);
    return ended[0];
  }

  private void eastStoodAt(int number, int cents, Duration ago) {
    Instant at = SampleVenue.NOON.minus(ago);
    world.eastVenue.putPast(
        new PastReading(
            world.east.marketId(number), at, world.east.quote(cents, SampleVenue.NOON), null));
  }

  @Test
  void backfillShouldFillInThePastOfTradableMarkets() {
    world.listEast(1, 40);
    world.collected();
    eastStoodAt(1, 30, Duration.ofHours(2));
    eastStoodAt(1, 31, Duration.ofHours(1));

    JobRun run = filled();

    assertThat(run.status()).isEqualTo(RunStatus.DONE);
    assertThat(world.snapshots.allOf(world.east.marketId(1))).hasSize(3);
    assertThat(run.report().funnel().steps()).extracting(Step::passed).containsExactly(1L, 2L);
  }

  @Test
  void backfillShouldAddNothingTheSecondTime() {
    world.listEast(1, 40);
    world.collected();
    eastStoodAt(1, 30, Duration.ofHours(2));
    filled();

    assertThat(filled().report().funnel().steps().getLast().passed()).isZero();
  }

  @Test
  void backfillShouldReachNoFurtherThanAskedFor() {
    world.listEast(1, 40);
    world.collected();
    eastStoodAt(1, 30, Duration.ofDays(8));

    assertThat(filled().report().funnel().steps().getLast().passed()).isZero();
  }

  @Test
  void backfillShouldBePartialWhenOneVenueIsSilent() {
    world.listEast(1, 40);
    world.listWest(1, 40);
    world.collected();
    eastStoodAt(1, 30, Duration.ofHours(2));
    world.westVenue.failFromPage(1);

    JobRun run = filled();

    assertThat(run.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(run.report().failure()).startsWith("west: 503");
  }

  @Test
  void backfillShouldSayThatItWasStopped() {
    world.listEast(1, 40);
    world.collected();
    eastStoodAt(1, 30, Duration.ofHours(2));

    JobRun run = filled(Mono.empty());

    assertThat(run.status()).isEqualTo(RunStatus.FAILED);
    assertThat(run.report().failure()).contains("east: stopped");
  }

  @Test
  void aStopShouldCutABatchShort() {
    world.listEast(1, 40);
    world.collected();
    Sinks.Empty<Void> told = Sinks.empty();
    Venue east = world.eastVenue.asVenue();
    PriceHistory never =
        (markets, window) ->
            Flux.<PastReading>never().doOnSubscribe(asked -> told.tryEmitEmpty().orThrow());
    Venue silent =
        new Venue(east.platform(), east.catalogue(), east.books(), never, east.settlements());

    JobRun run =
        filled(
            new BackfillHistoryService(
                List.of(silent), world.stores, world.clock, world::nextRunId, told.asMono()));

    assertThat(run.report().failure()).isEqualTo("east: stopped");
    assertThat(run.report().funnel().steps()).extracting(Step::passed).containsExactly(0L, 0L);
  }

  @Test
  void whatABrokenBatchHasStoredShouldCount() {
    world.listEast(2, 40);
    world.collected();
    Venue east = world.eastVenue.asVenue();
    PastReading reading =
        new PastReading(
            world.east.marketId(1),
            SampleVenue.NOON.minus(Duration.ofHours(2)),
            world.east.quote(30, SampleVenue.NOON),
            null);
    PriceHistory broken =
        (markets, window) ->
            Flux.range(0, 5_000)
                .map(second ->
                    new PastReading(
                        reading.market(), reading.at().plusSeconds(second), reading.quote(), null))
                .concatWith(Flux.error(new VenueFailure.Temporary("503", null)));
    Venue failing =
        new Venue(east.platform(), east.catalogue(), east.books(), broken, east.settlements());

    JobRun run =
        filled(
            new BackfillHistoryService(
                List.of(failing), world.stores, world.clock, world::nextRunId, Mono.never()));

    assertThat(run.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(run.report().funnel().steps().getLast().passed()).isPositive();
  }

  @Test
  void anOrderShouldReachSomewhere() {
    assertThatThrownBy(() -> new Order(Duration.ZERO, Duration.ofHours(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Order(Duration.ofDays(1), Duration.ofHours(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
