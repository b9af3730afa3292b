package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link RejectedRecords} must do. Each test expects an empty one. */
public interface RejectedRecordsContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Platform KALSHI = new Platform("kalshi");
  Platform POLYMARKET = new Platform("polymarket");
  RunId RUN = new RunId(new UUID(0x1122334455667788L, 0x99aabbccddeeff00L));
  RunId LATER_RUN = new RunId(new UUID(0x2122334455667788L, 0x99aabbccddeeff00L));
  Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

  /** How many records of one venue and reason {@link #records()} keeps. */
  int CAP = 5;

  RejectedRecords records();

  static Rejection rejection(Platform platform, String reason, String body) {
    return new Rejection(platform, "KXRAIN", reason, "yes_bid: 1.7", () -> body);
  }

  /** Rejections of Kalshi with their numbers as bodies, from one number to before another. */
  static List<Rejection> numbered(String reason, int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(number -> rejection(KALSHI, reason, String.valueOf(number)))
        .toList();
  }

  @Test
  default void listNewestShouldBeEmptyWhenNoneIsKept() {
    records().listNewest(KALSHI, 10).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listNewestShouldGiveBackExactlyWhatWasKept() {
    Rejection rejection =
        new Rejection(
            KALSHI, "KXRAIN", "price_out_of_range", "yes_bid: 1.7", () -> "{\"a\": 1.70}");

    keepAndList(rejection)
        .expectNext(
            new KeptRejection(
                RUN, KALSHI, "KXRAIN", "price_out_of_range", "yes_bid: 1.7", "{\"a\": 1.70}", NOON))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldTakeARecordWithoutAnId() {
    Rejection nameless = new Rejection(KALSHI, null, "no_id", "ticker is absent", () -> "{}");

    keepAndList(nameless)
        .expectNextMatches(kept -> kept.nativeId() == null)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldTakeABodyThatIsNotJson() {
    keepAndList(rejection(KALSHI, "cut", "{\"a\": \"\\ud8"))
        .expectNextMatches(kept -> kept.body().equals("{\"a\": \"\\ud8"))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldTakeWhatNoTextStoreTakes() {
    Rejection foul = new Rejection(KALSHI, "KX\0RAIN", "odd\0", "\ud83d", () -> "a\0b\ud83dc");

    keepAndList(foul)
        .expectNext(new KeptRejection(RUN, KALSHI, "KX␀RAIN", "odd␀", "?", "a␀b?c", NOON))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldCutALongBodyBetweenTwoCharacters() {
    String longBody = "x" + "é".repeat(KeptRejection.MAX_BODY_BYTES);

    keepAndList(rejection(KALSHI, "long", longBody))
        .assertNext(kept -> {
          assertThat(longBody).startsWith(kept.body());
          assertThat(kept.body().getBytes(StandardCharsets.UTF_8))
              .hasSize(KeptRejection.MAX_BODY_BYTES - 1);
        })
        .expectComplete()
        .verify(PATIENCE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  default void listNewestShouldRefuseALimitBelowOne(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> records().listNewest(KALSHI, limit).subscribe())
        .withMessage("a limit must be 1 or more, was " + limit);
  }

  @Test
  default void listNewestShouldPutTheNewestInFront() {
    keep(numbered("a", 0, 2), NOON)
        .then(keep(numbered("b", 2, 4), NOON.plusSeconds(1)))
        .thenMany(bodies())
        .as(StepVerifier::create)
        .expectNext("3", "2", "1", "0")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listNewestShouldStopAtTheLimit() {
    keep(numbered("a", 0, 4), NOON)
        .thenMany(records().listNewest(KALSHI, 3))
        .map(KeptRejection::body)
        .as(StepVerifier::create)
        .expectNext("3", "2", "1")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldKeepOnlyTheNewestOfEachReason() {
    keep(numbered("a", 0, 3), NOON)
        .then(keep(numbered("b", 100, 101), NOON))
        .then(records().keep(LATER_RUN, numbered("a", 3, 7), NOON.plusSeconds(900)))
        .thenMany(bodies())
        .as(StepVerifier::create)
        .expectNext("6", "5", "4", "3", "100", "2")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldCountTheCapForEachVenueApart() {
    List<Rejection> both = new ArrayList<>(numbered("a", 0, CAP));
    both.add(rejection(POLYMARKET, "a", "theirs"));

    keep(both, NOON)
        .thenMany(bodies())
        .as(StepVerifier::create)
        .expectNextCount(CAP)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldWriteOutOnlyTheBodiesThatAreKept() {
    List<Rejection> many = new ArrayList<>();
    many.add(new Rejection(KALSHI, "KXRAIN", "a", "", RejectedRecordsContract::neverAsked));
    many.addAll(numbered("a", 0, CAP));

    keep(many, NOON)
        .thenMany(bodies())
        .as(StepVerifier::create)
        .expectNext("4", "3", "2", "1", "0")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void keepShouldTakeNothingAtAll() {
    keep(List.of(), NOON).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldWriteOnlyOnceSubscribed() {
    Mono<Void> assembled = keep(numbered("a", 0, 1), NOON);

    bodies().as(StepVerifier::create).expectComplete().verify(PATIENCE);
    assembled
        .thenMany(bodies())
        .as(StepVerifier::create)
        .expectNext("0")
        .expectComplete()
        .verify(PATIENCE);
  }

  private Mono<Void> keep(List<Rejection> rejections, Instant at) {
    return records().keep(RUN, rejections, at);
  }

  private Flux<String> bodies() {
    return records().listNewest(KALSHI, 1_000).map(KeptRejection::body);
  }

  private StepVerifier.FirstStep<KeptRejection> keepAndList(Rejection rejection) {
    return keep(List.of(rejection), NOON)
        .thenMany(records().listNewest(KALSHI, 10))
        .as(StepVerifier::create);
  }

  private static String neverAsked() {
    throw new AssertionError("a body that is not kept was written out");
  }
}
