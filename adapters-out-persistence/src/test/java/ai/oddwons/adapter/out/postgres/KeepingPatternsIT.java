package ai.oddwons.adapter.out.postgres;

import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.outcome;
import static ai.oddwons.application.fixture.Samples.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.DetectorImage.Part;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the contracts cannot see: what is held in memory, what is open, and two at once. */
final class KeepingPatternsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int PARTS = 12;
  private static final int ROUNDS = 20;
  private static final int MANY = 2_000;

  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Test
  void keepShouldAskForOnePartAtATime() {
    Queue<Long> requests = new ConcurrentLinkedQueue<>();

    Awaited.done(
        patterns()
            .keep(RUN, NOON, List.of(), image(PARTS), parts(PARTS, 1).doOnRequest(requests::add)));

    assertThat(requests).hasSizeGreaterThanOrEqualTo(PARTS).containsOnly(1L);
  }

  @Test
  void keepShouldLeaveOneWholeStateWhenTwoReplaceItAtOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      Mono.zip(keep(RUN, 3), keep(NEXT_RUN, PARTS))
          .as(StepVerifier::create)
          .expectNextCount(1)
          .expectComplete()
          .verify(PATIENCE);
      assertThat(count("detector_state"))
          .isEqualTo(number("select min(parts) from detector_state"))
          .isEqualTo(number("select max(parts) from detector_state"));
    }
  }

  @Test
  void streamImageShouldGoOnWithTheStateItBeganWith() {
    Awaited.done(patterns().keep(RUN, NOON, List.of(), image(PARTS), parts(PARTS, 1)));

    StepVerifier.create(patterns().streamImage().map(part -> part.bytes()[0]), 1)
        .expectNext((byte) 1)
        .then(() ->
            Awaited.done(patterns().keep(RUN, NOON, List.of(), image(PARTS), parts(PARTS, 2))))
        .thenRequest(Long.MAX_VALUE)
        .expectNextSequence(IntStream.range(1, PARTS).mapToObj(i -> (byte) 1).toList())
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void keepShouldOpenEveryHorizonOnceAndCloseWhatIsKnown() {
    List<Pattern> many =
        IntStream.range(0, MANY).mapToObj(i -> pattern(kalshi("M" + i)).build()).toList();
    Awaited.done(patterns().keep(RUN, NOON, many, image(1), parts(1, 1)));
    Awaited.done(patterns().keep(NEXT_RUN, NOON, many, image(1), parts(1, 1)));
    assertThat(count("open_outcomes")).isEqualTo(4 * MANY);

    Awaited.done(
        EMPTY
            .stores()
            .cases()
            .keep(many.stream().map(each -> outcome(each).at(Horizon.ONE_HOUR).build()).toList()));
    assertThat(count("open_outcomes")).isEqualTo(3 * MANY);
    assertThat(count("pattern_outcomes")).isEqualTo(MANY);
    assertThat(number("select count(distinct run_id) from patterns")).isEqualTo(1);
  }

  private static PatternStore patterns() {
    return EMPTY.stores().patterns();
  }

  private static Mono<Integer> keep(RunId run, int parts) {
    return patterns().keep(run, NOON, List.of(), image(parts), parts(parts, 1));
  }

  private static DetectorImage image(int parts) {
    return new DetectorImage(1, NOON, NOON, parts);
  }

  private static Flux<Part> parts(int many, int content) {
    return Flux.range(0, many).map(number -> new Part(number, new byte[] {(byte) content}));
  }

  private static long count(String table) {
    return number("select count(*) from " + table);
  }

  private static long number(String sql) {
    return TestDatabase.queryNumber(EMPTY.url(), sql);
  }
}
