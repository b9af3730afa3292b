package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What was filled in of the time before the first collection teaches, and is never told of. */
final class DetectFromFilledPastTest {
  private static final int MOVED = 7;
  private static final int HOURS = 60;

  private final DetectionWorld world = new DetectionWorld();

  @Test
  void aJumpShouldBeFoundMinutesAfterTheFirstCollection() {
    world.tellPast(HOURS);
    world.live(1);
    world.fillIn();
    world.move(MOVED, 30);
    world.live(1);

    Funnel funnel = world.detected().report().funnel();

    assertThat(world.kept()).extracting(Pattern::market).containsExactly(world.marketId(MOVED));
    assertThat(world.kept().getFirst().kind()).isEqualTo(PatternKind.PRICE_JUMP);
    assertThat(world.kept().getFirst().detectedAt()).isEqualTo(world.world.clock.instant());
    assertThat(passed(funnel, "past_readings")).isEqualTo((long) HOURS * DetectionWorld.MARKETS);
  }

  @Test
  void withoutAPastNothingShouldBeFoundSoEarly() {
    world.live(1);
    world.move(MOVED, 30);
    world.live(1);
    world.detected();

    assertThat(world.kept()).isEmpty();
  }

  @Test
  void aPastThatComesAfterTheFirstAnalysisShouldTeachOnce() {
    world.tellPast(HOURS);
    fillInAfterTheFirstAnalysis();
    world.live(1);

    Funnel first = world.detected().report().funnel();
    world.move(MOVED, 30);
    world.live(1);
    Funnel second = world.detected().report().funnel();

    assertThat(passed(first, "past_readings")).isPositive();
    assertThat(passed(second, "past_readings")).isZero();
    assertThat(world.kept()).extracting(Pattern::market).containsExactly(world.marketId(MOVED));
  }

  @Test
  void aPastThatEndedInTheSecondOfAnAnalysisShouldTeachOnce() {
    world.tellPast(HOURS);
    world.live(1);
    world.world.clock.advance(Duration.ofMillis(20_400));
    world.fillIn();
    world.world.clock.advance(Duration.ofMillis(300));

    assertThat(pastReadings()).isPositive();
    assertThat(pastReadings()).isZero();
  }

  @Test
  void aStopBeforeTheFirstCollectionShouldNotLoseThePast() {
    world.tellPast(HOURS);
    fillInAfterTheFirstAnalysis();
    world.live(1);
    world.world.stop = Mono.empty();
    JobRun stopped = world.detected();
    assertThat(stopped.status()).isEqualTo(RunStatus.DONE);
    assertThat(passed(stopped.report().funnel(), "past_readings")).as("nor wait for it").isZero();

    world.world.stop = Mono.never();
    assertThat(pastReadings()).isPositive();
  }

  @Test
  void aRebuildThatEndsOnItsWayShouldGoOnFromWhereItWas() {
    world.tellPast(HOURS);
    world.keepingEvery(5);
    fillInAfterTheFirstAnalysis();
    world.live(12);
    StepVerifier.create(world.detector().detect())
        .expectNextCount(11)
        .thenCancel()
        .verify(World.PATIENCE);

    Funnel rest = world.detected().report().funnel();
    assertThat(passed(rest, "past_readings")).isZero();
    assertThat(passed(rest, "readings")).isLessThan(4L * DetectionWorld.MARKETS);
  }

  @Test
  void aRebuildDaysLaterShouldBeTaughtAsMuch() {
    world.tellPast(HOURS);
    world.live(1);
    world.fillIn();
    world.detected();
    world.world.clock.advance(Duration.ofDays(6));
    world.fillIn();
    world.live(1);

    assertThat(pastReadings()).isEqualTo((long) HOURS * DetectionWorld.MARKETS);
  }

  @Test
  void collectionsThatStoredNothingShouldNotCountAsTheFirst() {
    world.failCollecting();
    world.live(1);
    world.mendListing();
    world.world.clock.advance(Duration.ofDays(8));
    world.tellPast(HOURS);
    fillInAfterTheFirstAnalysis();
    world.live(1);

    assertThat(pastReadings()).isEqualTo((long) HOURS * DetectionWorld.MARKETS);
  }

  @Test
  void aPastShouldNotUndoWhatMoreThanAWeekHasTaught() {
    world.live(1);
    world.detected();
    world.world.clock.advance(Duration.ofDays(8));
    world.tellPast(HOURS);
    world.fillIn();
    world.live(1);

    assertThat(pastReadings()).isZero();
  }

  @Test
  void aPastShouldBeToldOfNeitherItselfNorByTheFirstCollection() {
    world.tellPast(HOURS);
    Instant told = world.world.clock.instant().minus(Duration.ofMinutes(30));
    world.tellPast(MOVED, told, 90);
    world.live(1);
    world.fillIn();
    world.detected();

    assertThat(world.kept()).isEmpty();
  }

  /** Else an entry price could rest on what nobody could have traded at. */
  @Test
  void whatWasFilledInSinceTheFirstCollectionShouldTeachNothing() {
    world.live(1);
    world.world.clock.advance(Duration.ofHours(3));
    world.tellPast(2);
    world.fillIn();

    assertThat(pastReadings()).isZero();
  }

  private void fillInAfterTheFirstAnalysis() {
    world.live(1);
    world.detected();
    world.world.clock.advance(Duration.ofSeconds(20));
    world.fillIn();
  }

  private long pastReadings() {
    return passed(world.detected().report().funnel(), "past_readings");
  }

  private static long passed(Funnel funnel, String step) {
    return funnel.steps().stream()
        .filter(one -> one.name().equals(step))
        .findFirst()
        .orElseThrow()
        .passed();
  }
}
