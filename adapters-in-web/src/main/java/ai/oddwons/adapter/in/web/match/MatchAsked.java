package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.adapter.in.web.edge.StrictUuid;
import ai.oddwons.domain.matching.MatchId;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The match that a path names. */
final class MatchAsked {
  private MatchAsked() {}

  /** An id that we never write is an unknown match like any other. */
  static MatchId in(ServerRequest request) {
    String text = request.pathVariable("id");
    return StrictUuid.tryParse(text).map(MatchId::new).orElseThrow(() -> unknown(text));
  }

  static RequestProblem unknown(Object match) {
    return RequestProblem.of(ProblemKind.UNKNOWN_MATCH, "We never saw a match " + match);
  }
}
