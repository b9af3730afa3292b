package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Reply;

/** An answer that is Gamma's refusal. */
final class GammaError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;

  private GammaError(int status, String type, String error) {
    super(error, null, false, false);
    this.status = status;
    this.type = type;
  }

  static GammaError validation(String error) {
    return new GammaError(422, "validation error", error);
  }

  static GammaError notFound(String what) {
    return new GammaError(404, "not found error", what + " not found");
  }

  Reply reply() {
    return Reply.json(
        status,
        Json.object(json -> {
          json.text("type", type);
          json.text("error", getMessage());
        }));
  }
}
