package ai.oddwons.simulator.http;

/** What can go wrong with an answer. */
public enum FaultKind {
  /** 429 in the venue's own form. */
  TOO_MANY,
  /** 500 in the venue's own form. */
  SERVER_ERROR,
  /** An HTML page of the edge, 502 or 503. */
  EDGE_PAGE,
  /** The connection closes in the middle of the body. */
  CUT_BODY,
  /** The answer comes after three seconds. */
  HANG
}
