package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.Examples;

/** What the example patterns look like on the wire. */
final class PatternJson {
  /** Without braces, so that the detail can add to it. */
  static final String JUMP_FIELDS =
      """
      "id": "0f1e2d3c-0000-3000-8000-00000000000a",
      "platform": "kalshi", "market_id": "KXRAIN-26MAR02-T0.5", "event_id": "KXRAIN-26MAR02",
      "kind": "price_jump", "direction": "up", "detected_at": "2026-03-01T11:45:00Z",
      "score": "62.48",
      "score_meaning": {"outcome": "the mid is still at least half-way six hours later",
                        "horizon": "six_hours"},
      "score_cases": 140,
      "p_values": {"test": "0.000000124", "market": "0.000003", "event": "0.0125"},
      "mid": "0.415", "mid_before": "0.34", "usual_spread": "0.03",
      "price_zone": "from_30", "closing_band": "within_week", "category": "weather",
      "liquidity_tier": "medium",
      "evidence": [
        {"id": "net_move", "value": "7.5", "unit": "points", "window_seconds": 2700,
         "source": "market_snapshots", "time": "2026-03-01T11:45:00Z"},
        {"id": "volume", "value": "1200", "unit": "contracts", "window_seconds": null,
         "source": "market_snapshots", "time": "2026-03-01T11:45:00Z"}],
      "links": {"self": "/api/v1/patterns/0f1e2d3c-0000-3000-8000-00000000000a",
                "market": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5"}
      """;

  static final String JUMP = "{" + JUMP_FIELDS + "}";

  static final String WIDENED =
      """
      {"id": "0f1e2d3c-0000-3000-8000-00000000000b",
       "platform": "polymarket", "market_id": "%1$s", "event_id": null,
       "kind": "liquidity_shift", "direction": "none", "detected_at": "2026-03-01T11:45:00Z",
       "score": "50",
       "score_meaning": {
         "outcome": "both sides are offered six hours later, at most twice as far apart as usual",
         "horizon": "six_hours"},
       "score_cases": 0,
       "p_values": {"test": "1", "market": "1", "event": "1"},
       "mid": null, "mid_before": null, "usual_spread": null,
       "price_zone": "unknown", "closing_band": "unknown", "category": "sports",
       "liquidity_tier": "wide",
       "evidence": [
         {"id": "sides", "value": "1", "unit": "count", "window_seconds": null,
          "source": "market_snapshots", "time": "2026-03-01T11:45:00Z"}],
       "links": {"self": "/api/v1/patterns/0f1e2d3c-0000-3000-8000-00000000000b",
                 "market": "/api/v1/markets/polymarket/%1$s"}}
      """
          .formatted(Examples.CUP.nativeId());

  private PatternJson() {}
}
