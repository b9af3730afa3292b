package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.VenueFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class CursorWalkTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final List<String> asked = new ArrayList<>();

  @Test
  void walkShouldFollowCursorsToTheEnd() {
    StepVerifier.create(walk(100, "b", "c", ""))
        .expectNext("1:null", "2:b", "3:c")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void walkShouldTakeANullCursorForTheEnd() {
    StepVerifier.create(walk(100, (String) null))
        .expectNext("1:null")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void walkShouldAskForAPageOnlyWhenItIsWanted() {
    StepVerifier.create(walk(100, "b", "c", "d", ""), 0)
        .then(() -> assertThat(asked).isEmpty())
        .thenRequest(1)
        .expectNext("1:null")
        .then(() -> assertThat(asked).hasSize(1))
        .thenRequest(2)
        .expectNextCount(2)
        .then(() -> assertThat(asked).hasSize(3))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void walkShouldStartAnewForEachSubscriber() {
    Flux<String> walk = walk(100, "b", "", "b", "");

    StepVerifier.create(walk).expectNextCount(2).expectComplete().verify(PATIENCE);
    StepVerifier.create(walk).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  @Test
  void walkShouldRefuseACursorThatComesBack() {
    StepVerifier.create(walk(100, "b", "c", "b"))
        .expectNextCount(2)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void walkShouldRefuseAnEndlessListing() {
    StepVerifier.create(walk(2, "b", "c", "d"))
        .expectNextCount(1)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void walkShouldNotGrowAStackWithItsPages() {
    Flux<Integer> many =
        new CursorWalk("many", 200_000)
            .walk(
                place -> Mono.just(place.number()),
                number -> number == 100_000 ? null : number.toString());

    StepVerifier.create(many).expectNextCount(100_000).expectComplete().verify(PATIENCE);
  }

  /** Pages «number:cursor», handing out the given cursors one by one. */
  private Flux<String> walk(int mostPages, @Nullable String... cursors) {
    return new CursorWalk("markets", mostPages)
        .walk(
            place ->
                Mono.fromSupplier(() -> {
                  String page = place.number() + ":" + place.cursor();
                  asked.add(page);
                  return page;
                }),
            page -> cursors[asked.size() - 1]);
  }
}
