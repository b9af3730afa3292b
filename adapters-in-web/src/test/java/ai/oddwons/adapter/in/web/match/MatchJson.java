package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.MatchExamples;

/** What the example matches look like on the wire. */
final class MatchJson {
  static final String TWINS_JUDGEMENT =
      """
      "grade": "equivalent", "relation": null, "reasons": [],
      "evidence": [
        {"field": "topic", "agreement": "same", "first": "weather", "second": "weather"},
        {"field": "level", "agreement": "same", "first": "> 0.5 in", "second": "> 0.5 in"},
        {"field": "source", "agreement": "unknown", "first": "NWS", "second": null}],
      "rules_hashes": {
        "first": "bac2633ce3e1e03e6269f41e8be9457d44a1576b22e152752ef36b62ad9990d6",
        "second": "5d1b"},
      "judged_at": "2026-03-01T11:45:00Z"
      """;

  /** Without braces, so that the detail can add to it. */
  static final String TWINS_FIELDS =
      """
      "id": "%1$s",
      "first": {"platform": "kalshi", "market_id": "KXRAIN-26MAR02-T0.5",
                "event_id": "KXRAIN-26MAR02",
                "title": "Rain in NYC on Mar 2?", "outcome": "More than 0.5 in",
                "link": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5"},
      "second": {"platform": "polymarket", "market_id": "%2$s", "event_id": "90210",
                 "title": "More than half an inch of rain in NYC on March 2?",
                 "outcome": "Yes", "link": "/api/v1/markets/polymarket/%2$s"},
      %3$s,
      "reopened": false, "first_seen_at": "2026-03-01T09:15:00Z", "ended_at": null,
      "links": {"self": "/api/v1/matches/%1$s",
                "first": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5",
                "second": "/api/v1/markets/polymarket/%2$s"}
      """
          .formatted(
              MatchExamples.TWINS, MatchExamples.RAIN_TWIN.nativeId(), TWINS_JUDGEMENT.strip());

  static final String TWINS = "{" + TWINS_FIELDS + "}";

  static final String PARTED =
      """
      {"id": "%1$s",
       "first": {"platform": "kalshi", "market_id": "KXRAIN-26MAR02-T0.5", "event_id": null,
                 "title": "Rain in NYC on Mar 2?", "outcome": null,
                 "link": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5"},
       "second": {"platform": "polymarket", "market_id": "%2$s", "event_id": null,
                  "title": "Will the cup be lifted?", "outcome": "Yes",
                  "link": "/api/v1/markets/polymarket/%2$s"},
       "grade": "related", "relation": "subset", "reasons": ["other_deadline"],
       "evidence": [], "rules_hashes": {"first": "aa", "second": "bb"},
       "judged_at": "2026-03-01T11:45:00Z",
       "reopened": true, "first_seen_at": "2026-03-01T09:15:00Z",
       "ended_at": "2026-03-01T11:50:00Z",
       "links": {"self": "/api/v1/matches/%1$s",
                 "first": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5",
                 "second": "/api/v1/markets/polymarket/%2$s"}}
      """
          .formatted(MatchExamples.parted().match().id(), Examples.CUP.nativeId());

  private MatchJson() {}
}
