package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.domain.pattern.PatternId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The pattern that a path names. */
final class PatternAsked {
  private PatternAsked() {}

  /** An id that we never write is an unknown pattern like any other. */
  static PatternId in(ServerRequest request) {
    String text = request.pathVariable("id");
    return tryParse(text).orElseThrow(() -> unknown(text));
  }

  /** Strict, since the JDK reads short and upper-case forms too, and one thing has one address. */
  private static Optional<PatternId> tryParse(String text) {
    try {
      return Optional.of(new PatternId(UUID.fromString(text)))
          .filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  static RequestProblem unknown(Object pattern) {
    return RequestProblem.of(ProblemKind.UNKNOWN_PATTERN, "We never saw a pattern " + pattern);
  }
}
