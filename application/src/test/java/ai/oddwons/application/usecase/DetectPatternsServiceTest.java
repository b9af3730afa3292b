package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.run.CollectionGap;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
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

final class DetectPatternsServiceTest {
  /** By then enough is known of 400 markets to call anything improbable. */
  private static final int LEARNING = 120;

  private static final int MOVED = 7;

  private final DetectionWorld world = new DetectionWorld();

  @Test
  void detectShouldKeepAJumpWithItsEvidence() {
    world.live(LEARNING);
    world.detected();
    world.move(MOVED, 30);
    world.live(1);

    JobRun run = world.detected();

    Pattern jump = jumpOf(world);
    assertThat(jump.direction()).isEqualTo(Direction.UP);
    assertThat(jump.detectedAt()).isEqualTo(world.world.clock.instant());
    assertThat(jump.event()).isNull();
    assertThat(jump.significance().event()).isLessThan(1e-4);
    assertThat(jump.evidence())
        .extracting(Evidence::id)
        .contains("price", "spread", "net_move", "usual_move", "sigmas");
    assertThat(run.job()).isEqualTo(JobName.ANALYZE);
    assertThat(run.status()).isEqualTo(RunStatus.DONE);
  }

  @Test
  void detectShouldTellWhatFellWhere() {
    world.live(LEARNING);
    world.detected();
    world.move(MOVED, 30);
    world.live(1);

    Funnel funnel = world.detected().report().funnel();

    assertThat(funnel.steps())
        .extracting(Funnel.Step::name)
        .containsExactly(
            "markets",
            "past_readings",
            "readings",
            "tests",
            "suspected",
            "past_correction",
            "zones",
            "past_cool_down",
            "stored");
    assertThat(passed(funnel, "markets")).isEqualTo(DetectionWorld.MARKETS);
    assertThat(passed(funnel, "tests")).isGreaterThan(DetectionWorld.MARKETS);
    assertThat(passed(funnel, "stored")).isEqualTo(world.kept().size());
  }

  @Test
  void detectShouldFindTheSameLiveAsInReplay() {
    DetectionWorld live = new DetectionWorld().patient();
    DetectionWorld replay = new DetectionWorld().patient();
    for (DetectionWorld one : List.of(live, replay)) {
      for (int part = 0; part < 6; part++) {
        one.live(LEARNING / 3);
        one.move(part * 11, part % 2 == 0 ? 25 : -12);
        if (one == live) {
          one.detected();
        }
      }
      one.live(2);
      one.detected();
    }

    assertThat(live.kept()).isNotEmpty().isEqualTo(replay.kept());
  }

  @Test
  void detectShouldJudgeEachCollectionOnce() {
    world.live(LEARNING);
    world.detected();

    Funnel again = world.detected().report().funnel();

    assertThat(passed(again, "readings")).isZero();
    assertThat(passed(again, "tests")).isZero();
  }

  @Test
  void detectShouldNotKeepWhatItFindsTooLate() {
    world.live(LEARNING);
    world.detected();
    world.move(MOVED, 30);
    world.live(8);

    JobRun run = world.detected();

    assertThat(world.kept()).extracting(Pattern::market).doesNotContain(world.marketId(MOVED));
    assertThat(run.report().funnel().steps().getLast().dropped().count("too_late")).isPositive();
  }

  @Test
  void detectShouldBuildAStateOfAnotherFormAnew() {
    world.live(LEARNING);
    Instant cycle = world.world.clock.instant();
    StepVerifier.create(
            world.patterns.keep(
                world.world.nextRunId(),
                cycle,
                List.of(),
                new DetectorImage(-1, cycle, cycle, 1),
                Flux.just(new DetectorImage.Part(0, new byte[] {1}))))
        .expectNext(0)
        .expectComplete()
        .verify(World.PATIENCE);
    world.move(MOVED, 30);
    world.live(1);

    world.detected();

    assertThat(jumpOf(world).direction()).isEqualTo(Direction.UP);
  }

  @Test
  void detectShouldNotReadAcrossAGap() {
    world.live(LEARNING);
    world.detected();
    Instant before = world.world.clock.instant();
    world.move(MOVED, 30);
    world.world.clock.advance(Duration.ofHours(1));
    StepVerifier.create(
            world.world.gaps.keep(
                new CollectionGap(
                    world.platform,
                    world.world.nextRunId(),
                    before,
                    world.world.clock.instant(),
                    "no run")))
        .expectComplete()
        .verify(World.PATIENCE);
    world.live(1);

    world.detected();

    assertThat(world.kept()).extracting(Pattern::market).doesNotContain(world.marketId(MOVED));
  }

  @Test
  void detectShouldJudgeWhatABrokenListingDidRead() {
    world.inRealTime().live(LEARNING);
    world.detected();
    world.breakListing();
    world.move(MOVED, 30);
    world.live(1);

    world.detected();

    assertThat(jumpOf(world).direction()).isEqualTo(Direction.UP);
  }

  @Test
  void detectShouldCompareAcrossABrokenListingWhatItDidRead() {
    world.inRealTime().live(4);
    world.detected();
    world.breakListing();
    world.live(1);
    Funnel broken = world.detected().report().funnel();
    world.mendListing();
    world.live(1);

    Funnel mended = world.detected().report().funnel();

    assertThat(noted(broken, "after_gap")).isZero();
    assertThat(passed(broken, "readings")).isPositive();
    assertThat(noted(mended, "after_gap"))
        .isEqualTo(DetectionWorld.MARKETS - passed(broken, "readings"));
  }

  @Test
  void detectShouldMeetATimeWithoutRunsOnce() {
    world.inRealTime().live(4);
    world.detected();
    world.world.clock.advance(Duration.ofHours(1));
    world.live(1);
    Funnel first = world.detected().report().funnel();
    world.live(1);

    Funnel second = world.detected().report().funnel();

    assertThat(noted(first, "after_gap")).isEqualTo(DetectionWorld.MARKETS);
    assertThat(noted(second, "after_gap")).isZero();
  }

  @Test
  void detectShouldNotCarryAMarketOnThatHasLeftTheListing() {
    world.live(4);
    world.detected();
    world.unlist(MOVED);
    world.live(8);
    world.detected();
    world.listAgain(MOVED);
    world.live(1);

    assertThat(noted(world.detected().report().funnel(), "after_gap")).isEqualTo(1);
  }

  @Test
  void detectShouldReadEveryListedMarketWhereCyclesAreSlow() {
    world.every(Duration.ofHours(4)).live(5);

    Funnel funnel = world.detected().report().funnel();

    assertThat(passed(funnel, "readings")).isEqualTo(5 * DetectionWorld.MARKETS);
    assertThat(noted(funnel, "after_gap")).isZero();
  }

  @Test
  void detectShouldFinishTheCollectionInHandWhenItIsToldToStop() {
    world.live(LEARNING);
    world.detected();
    world.move(MOVED, 30);
    world.live(1);
    Instant inHand = world.world.clock.instant();
    world.live(2);
    Sinks.Empty<Void> told = Sinks.empty();
    world.world.stop = told.asMono();
    world.world.snapshots.midway(() -> told.tryEmitEmpty().orThrow());

    JobRun run = world.detected();

    assertThat(run.status()).isEqualTo(RunStatus.DONE);
    assertThat(jumpOf(world).detectedAt()).isEqualTo(inHand);
    assertThat(world.keptUpTo()).isEqualTo(inHand);
  }

  @Test
  void detectShouldFindTheSameAfterAStopAsWithout() {
    DetectionWorld stopped = new DetectionWorld().patient();
    DetectionWorld whole = new DetectionWorld().patient();
    for (DetectionWorld one : List.of(stopped, whole)) {
      one.live(LEARNING);
      one.move(MOVED, 25);
      one.live(4);
    }
    Sinks.Empty<Void> told = Sinks.empty();
    stopped.world.stop = told.asMono();
    for (int cycle = 0; cycle < LEARNING; cycle++) {
      stopped.world.snapshots.midway(() -> {});
    }
    stopped.world.snapshots.midway(() -> told.tryEmitEmpty().orThrow());
    stopped.detected();
    stopped.world.stop = Mono.never();
    stopped.detected();
    whole.detected();

    assertThat(stopped.kept()).isNotEmpty().isEqualTo(whole.kept());
  }

  @Test
  void detectShouldKeepItsStateOnALongWay() {
    world.keepingEvery(10).live(20);
    Instant second = world.world.clock.instant();
    world.live(7);

    StepVerifier.create(world.detector().detect())
        .expectNextCount(25)
        .thenCancel()
        .verify(World.PATIENCE);

    assertThat(world.keptUpTo()).isEqualTo(second);
    Funnel rest = world.detected().report().funnel();
    assertThat(noted(rest, "first_sight")).isZero();
  }

  @Test
  void detectShouldCountWhatItKeptOnTheWay() {
    world.patient().keepingEvery(7).live(LEARNING);
    world.move(MOVED, 30);
    world.live(9);

    Funnel funnel = world.detected().report().funnel();

    assertThat(passed(funnel, "stored")).isEqualTo(world.kept().size()).isPositive();
    assertThat(funnel.steps().getLast().dropped().total()).isZero();
  }

  @Test
  void detectShouldSayNothingOfWhatNeverMoved() {
    world.live(4);

    assertThat(passed(world.detected().report().funnel(), "stored")).isZero();
    assertThat(world.kept()).isEmpty();
  }

  private static Pattern jumpOf(DetectionWorld world) {
    return world.kept().stream()
        .filter(pattern -> pattern.market().equals(world.marketId(MOVED)))
        .filter(pattern -> pattern.kind() == PatternKind.PRICE_JUMP)
        .findFirst()
        .orElseThrow();
  }

  private static long passed(Funnel funnel, String step) {
    return step(funnel, step).passed();
  }

  /** How many readings had something odd about them. */
  private static long noted(Funnel funnel, String note) {
    return step(funnel, "readings").dropped().count(note);
  }

  private static Funnel.Step step(Funnel funnel, String step) {
    return funnel.steps().stream().filter(one -> one.name().equals(step)).findFirst().orElseThrow();
  }
}
