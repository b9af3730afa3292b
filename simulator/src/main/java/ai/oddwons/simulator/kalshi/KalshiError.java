package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Reply;

/** An answer that is Kalshi's refusal. */
final class KalshiError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private KalshiError(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  static KalshiError badRequest(String message) {
    return new KalshiError(400, "bad_request", message);
  }

  static KalshiError notFound(String what) {
    return new KalshiError(404, "not_found", what + " not found");
  }

  Reply reply() {
    return reply(status, code, String.valueOf(getMessage()));
  }

  static Reply reply(int status, String code, String message) {
    return Reply.json(
        status,
        Json.object(json -> {
          json.text("code", code);
          json.text("message", message);
        }));
  }
}
