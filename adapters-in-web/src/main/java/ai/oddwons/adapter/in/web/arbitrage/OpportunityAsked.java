package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.application.model.OpportunityId;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The opportunity that a path names. */
final class OpportunityAsked {
  private OpportunityAsked() {}

  /** An id that we never write is an unknown opportunity like any other. */
  static OpportunityId in(ServerRequest request) {
    String text = request.pathVariable("id");
    return tryParse(text).orElseThrow(() -> unknown(text));
  }

  /** Strict, since the JDK reads signs and leading zeros too, and one thing has one address. */
  private static Optional<OpportunityId> tryParse(String text) {
    try {
      return Optional.of(new OpportunityId(Long.parseLong(text)))
          .filter(id -> id.value() > 0 && id.toString().equals(text));
    } catch (NumberFormatException notAnId) {
      return Optional.empty();
    }
  }

  static RequestProblem unknown(Object opportunity) {
    return RequestProblem.of(
        ProblemKind.UNKNOWN_OPPORTUNITY, "We never saw an opportunity " + opportunity);
  }
}
