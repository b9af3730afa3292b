package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Reply;

/** An answer that is the CLOB's refusal. */
final class ClobError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private ClobError(int status, String error) {
    super(error, null, false, false);
    this.status = status;
  }

  static ClobError badRequest(String error) {
    return new ClobError(400, error);
  }

  static ClobError notFound(String error) {
    return new ClobError(404, error);
  }

  Reply reply() {
    return Reply.json(status, Json.object(json -> json.text("error", getMessage())));
  }
}
