package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Reply;

/** An answer that is the Data API's refusal. */
final class DataError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private DataError(int status, String code, String error) {
    super(error, null, false, false);
    this.status = status;
    this.code = code;
  }

  static DataError invalid(String error) {
    return new DataError(400, "invalid_request", error);
  }

  static DataError notFound() {
    return new DataError(404, "not_found", "route not found");
  }

  Reply reply() {
    return PolymarketFaults.data(status, code, String.valueOf(getMessage()), false);
  }
}
