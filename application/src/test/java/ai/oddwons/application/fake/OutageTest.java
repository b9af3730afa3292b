package ai.oddwons.application.fake;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.StoreFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

final class OutageTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Outage outage = new Outage();

  @Test
  void findShouldFailWhileTheOutageLastsAndOnlyThen() {
    var answer = outage.find(() -> 1);

    outage.begin();
    answer.as(StepVerifier::create).expectError(StoreFailure.Unavailable.class).verify(PATIENCE);
    outage.end();
    answer.as(StepVerifier::create).expectNext(1).expectComplete().verify(PATIENCE);
  }

  @Test
  void listShouldFailWithTheFailureGiven() {
    StoreFailure refused = new StoreFailure.Refused("disk full", null);
    outage.begin(refused);

    outage
        .list(() -> List.of(1))
        .as(StepVerifier::create)
        .expectErrorMatches(failure -> failure == refused)
        .verify(PATIENCE);
  }

  @Test
  void runShouldDoNothingWhileTheOutageLasts() {
    AtomicInteger runs = new AtomicInteger();
    outage.begin();

    outage
        .run(runs::incrementAndGet)
        .as(StepVerifier::create)
        .expectError(StoreFailure.Unavailable.class)
        .verify(PATIENCE);
    assertThat(runs).hasValue(0);
  }
}
