package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.adapter.in.web.edge.StrictUuid;
import ai.oddwons.domain.pattern.PatternId;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The pattern that a path names. */
final class PatternAsked {
  private PatternAsked() {}

  /** An id that we never write is an unknown pattern like any other. */
  static PatternId in(ServerRequest request) {
    String text = request.pathVariable("id");
    return StrictUuid.tryParse(text).map(PatternId::new).orElseThrow(() -> unknown(text));
  }

  static RequestProblem unknown(Object pattern) {
    return RequestProblem.of(ProblemKind.UNKNOWN_PATTERN, "We never saw a pattern " + pattern);
  }
}
