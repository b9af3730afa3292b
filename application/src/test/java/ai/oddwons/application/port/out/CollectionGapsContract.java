package ai.oddwons.application.port.out;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.CollectionGap;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link CollectionGaps} must do. Each test expects an empty one. */
public interface CollectionGapsContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Platform KALSHI = new Platform("kalshi");
  Platform POLYMARKET = new Platform("polymarket");
  RunId RUN = new RunId(new UUID(0x1122334455667788L, 0x99aabbccddeeff00L));
  Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  TimeWindow NOON_TO_ONE = new TimeWindow(NOON, NOON.plusSeconds(3_600));

  CollectionGaps gaps();

  /** A gap of Kalshi between two moments, in seconds after noon. */
  static CollectionGap gap(long fromSecond, long untilSecond) {
    return new CollectionGap(
        KALSHI,
        RUN,
        NOON.plusSeconds(fromSecond),
        NOON.plusSeconds(untilSecond),
        "page 14: timed out");
  }

  @Test
  default void listGapsShouldBeEmptyWhenNoneIsKept() {
    gaps().listGaps(KALSHI, NOON_TO_ONE).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listGapsShouldGiveBackExactlyWhatWasKept() {
    CollectionGap exact =
        new CollectionGap(
            KALSHI,
            RUN,
            NOON.plusNanos(123_456_000),
            NOON.plusNanos(987_654_000),
            "page 3: «429», then «500» — 'given up'; \\ and \t and \n");

    listAfterKeeping(exact).expectNext(exact).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldDropWhatIsFinerThanAMicrosecond() {
    CollectionGap fine =
        new CollectionGap(KALSHI, RUN, NOON.plusNanos(1_999), NOON.plusNanos(2_999), "x");
    CollectionGap kept =
        new CollectionGap(KALSHI, RUN, NOON.plusNanos(1_000), NOON.plusNanos(2_000), "x");

    listAfterKeeping(fine).expectNext(kept).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listGapsShouldPutTheOneThatBeganFirstInFront() {
    listAfterKeeping(gap(300, 400), gap(100, 900), gap(200, 250))
        .expectNext(gap(100, 900), gap(200, 250), gap(300, 400))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listGapsShouldHoldThoseThatTouchTheWindowAndNoOthers() {
    listAfterKeeping(
            gap(-100, -1), gap(-90, 0), gap(-80, 7_200), gap(3_599, 3_600), gap(3_600, 3_700))
        .expectNext(gap(-90, 0), gap(-80, 7_200), gap(3_599, 3_600))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listGapsShouldHoldAGapWithoutLength() {
    listAfterKeeping(gap(0, 0)).expectNext(gap(0, 0)).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listGapsShouldKeepTheVenuesApart() {
    gaps()
        .keep(gap(1, 2))
        .thenMany(gaps().listGaps(POLYMARKET, NOON_TO_ONE))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldNotKeepAGapTwice() {
    listAfterKeeping(gap(1, 2), gap(1, 2)).expectNext(gap(1, 2)).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldWriteOnlyOnceSubscribed() {
    Mono<Void> assembled = gaps().keep(gap(1, 2));

    gaps().listGaps(KALSHI, NOON_TO_ONE).as(StepVerifier::create).expectComplete().verify(PATIENCE);
    assembled
        .thenMany(gaps().listGaps(KALSHI, NOON_TO_ONE))
        .as(StepVerifier::create)
        .expectNext(gap(1, 2))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listGapsShouldAskAnewAtEverySubscription() {
    Flux<CollectionGap> assembledEarly = gaps().listGaps(KALSHI, NOON_TO_ONE);

    gaps()
        .keep(gap(1, 2))
        .thenMany(assembledEarly)
        .as(StepVerifier::create)
        .expectNext(gap(1, 2))
        .expectComplete()
        .verify(PATIENCE);
    gaps()
        .keep(gap(3, 4))
        .thenMany(assembledEarly)
        .as(StepVerifier::create)
        .expectNext(gap(1, 2), gap(3, 4))
        .expectComplete()
        .verify(PATIENCE);
  }

  private StepVerifier.FirstStep<CollectionGap> listAfterKeeping(CollectionGap... kept) {
    return Flux.fromArray(kept)
        .concatMap(gaps()::keep)
        .thenMany(gaps().listGaps(KALSHI, NOON_TO_ONE))
        .as(StepVerifier::create);
  }
}
