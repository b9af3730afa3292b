package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Reply;

/** Polymarket's ways to say no, one per surface. */
public final class PolymarketFaults {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private PolymarketFaults() {}

  public static Reply gammaError() {
    return Reply.json(
        500, "{\"type\":\"internal error\",\"error\":\"cannot get the information\"}");
  }

  public static Reply clobError() {
    return Reply.json(500, "{\"error\":\"internal server error\"}");
  }

  public static Reply dataError() {
    return data(503, "dependency_unavailable", "upstream is not available", true)
        .with("Retry-After", "1");
  }

  /** The 429 of Gamma, CLOB and their common edge. */
  public static Reply tooMany() {
    return Reply.json(429, "{\"error\":\"rate limited\",\"retry_after_seconds\":1}")
        .with("Retry-After", "1");
  }

  public static Reply dataTooMany() {
    return data(429, "rate_limited", "too many requests", true).with("Retry-After", "1");
  }

  static Reply data(int status, String code, String error, boolean retryable) {
    return Reply.json(
            status,
            "{\"error\":\"" + error + "\",\"code\":\"" + code + "\",\"retryable\":" + retryable
                + ",\"trace_id\":\"" + TRACE + "\"}")
        .with("x-trace-id", TRACE);
  }

  static String trace() {
    return TRACE;
  }
}
