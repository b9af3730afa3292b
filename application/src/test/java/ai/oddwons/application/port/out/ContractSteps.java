package ai.oddwons.application.port.out;

import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Steps that contract tests share. */
public final class ContractSteps {
  private ContractSteps() {}

  /** The one value of a Mono; the test fails when there is none within the usual patience. */
  public static <T> T only(Mono<T> mono) {
    List<T> taken = new ArrayList<>();
    StepVerifier.create(mono)
        .consumeNextWith(taken::add)
        .expectComplete()
        .verify(VenueStage.PATIENCE);
    return taken.getFirst();
  }
}
