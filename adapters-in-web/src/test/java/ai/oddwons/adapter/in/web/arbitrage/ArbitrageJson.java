package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.MatchExamples;

/** What the example opportunities look like on the wire. */
final class ArbitrageJson {
  /** Without braces, so that the detail can add to it. */
  static final String PAIR_FIELDS =
      """
      "id": "17", "type": "cross_platform", "status": "active",
      "legs": [],
      "links": {"self": "/api/v1/arbitrage/17", "match": "/api/v1/matches/%1$s", "event": null}
      """
          .formatted(MatchExamples.TWINS, MatchExamples.RAIN_TWIN.nativeId());

  static final String PAIR = "{" + PAIR_FIELDS + "}";

  static final String LADDER = "{}";

  private ArbitrageJson() {}
}
