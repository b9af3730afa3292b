package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The market that a path names. */
final class MarketAsked {
  private MarketAsked() {}

  /** An id that no venue could have given is an unknown market like any other. */
  static MarketId in(ServerRequest request) {
    String platform = request.pathVariable("platform");
    String id = request.pathVariable("id");
    try {
      return new MarketId(new Platform(platform), id);
    } catch (IllegalArgumentException noSuchId) {
      throw unknown(platform + ":" + id);
    }
  }

  static RequestProblem unknown(Object market) {
    return RequestProblem.of(ProblemKind.UNKNOWN_MARKET, "We never saw a market " + market);
  }
}
