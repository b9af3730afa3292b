package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.MatchExamples;

/** What the example opportunities look like on the wire. */
final class ArbitrageJson {
  private static final String PAIR_LEGS =
      """
      [{"platform": "kalshi", "market_id": "KXRAIN-26MAR02-T0.5",
        "title": "Rain in NYC on Mar 2?", "outcome": "More than 0.5 in",
        "side": "yes", "order": "buy", "per_basket": "1", "size": "319",
        "levels": [{"price": "0.44", "size": "200"}, {"price": "0.46", "size": "119"}],
        "notional": "142.74", "fee": "5.52",
        "received_at": "2026-03-01T12:00:08.500Z", "observed_at": null, "age_seconds": "1.5",
        "link": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5"},
       {"platform": "polymarket", "market_id": "%1$s",
        "title": "More than half an inch of rain in NYC on March 2?", "outcome": "Yes",
        "side": "no", "order": "buy", "per_basket": "1", "size": "319",
        "levels": [{"price": "0.48", "size": "512.5"}],
        "notional": "153.12", "fee": "3.98112",
        "received_at": "2026-03-01T12:00:08.750Z", "observed_at": "2026-03-01T12:00:06Z",
        "age_seconds": "1.25",
        "link": "/api/v1/markets/polymarket/%1$s"}]
      """
          .formatted(MatchExamples.RAIN_TWIN.nativeId());

  private static final String PAIR_STEPS =
      """
      [{"platform": "kalshi", "market_id": "KXRAIN-26MAR02-T0.5",
        "side": "yes", "order": "buy", "size": "319", "limit": "0.46",
        "text": "Buy 319 YES of KXRAIN-26MAR02-T0.5 on kalshi at 0.46 or less"},
       {"platform": "polymarket", "market_id": "%1$s",
        "side": "no", "order": "buy", "size": "319", "limit": "0.48",
        "text": "Buy 319 NO of %1$s on polymarket at 0.48 or less"}]
      """
          .formatted(MatchExamples.RAIN_TWIN.nativeId());

  /** Without braces, so that the detail can add to it. */
  static final String PAIR_FIELDS =
      """
      "id": "17", "type": "cross_platform", "status": "active",
      "legs": %1$s,
      "quantity": 319, "largest_size_without_loss": 433,
      "payout": "319", "cost": "295.86", "sales": "0", "fees": "9.50112", "profit": "13.63888",
      "capital": "305.36112", "edge_percentage": "4.46", "annualised_percentage": "54.87",
      "days_to_payout": "29.71",
      "worst_case": {"one_leg_fails": "157.10112", "one_is_voided": "162.62112",
                     "all_is_lost": "305.36112"},
      "execution_steps": %2$s,
      "gross_edge": "0.08", "stops": [], "near_misses": [],
      "confidence": 97, "match_id": "%3$s", "event": null,
      "rules": [
        {"platform": "kalshi", "market_id": "KXRAIN-26MAR02-T0.5",
         "hash": "bac2633ce3e1e03e6269f41e8be9457d44a1576b22e152752ef36b62ad9990d6"},
        {"platform": "polymarket", "market_id": "%4$s", "hash": "5d1b"}],
      "first_seen_at": "2026-03-01T11:45:12Z", "judged_at": "2026-03-01T12:00:10Z",
      "last_checked_at": "2026-03-01T12:00:10Z", "check_count": 2,
      "ended_at": null, "end_reason": null,
      "links": {"self": "/api/v1/arbitrage/17", "match": "/api/v1/matches/%3$s", "event": null}
      """
          .formatted(
              PAIR_LEGS.strip(),
              PAIR_STEPS.strip(),
              MatchExamples.TWINS,
              MatchExamples.RAIN_TWIN.nativeId());

  static final String PAIR = "{" + PAIR_FIELDS + "}";

  private static final String UNPRICED_LEG =
      """
      {"platform": "kalshi", "market_id": "%1$s", "title": null, "outcome": null,
       "side": "%2$s", "order": "buy", "per_basket": "1", "size": null, "levels": [],
       "notional": null, "fee": null, "received_at": null, "observed_at": null,
       "age_seconds": null, "link": "/api/v1/markets/kalshi/%1$s"}
      """;

  /** Without braces, so that the detail can add to it. */
  static final String LADDER_FIELDS =
      """
      "id": "18", "type": "related_market", "status": "near_miss",
      "legs": [%1$s, %2$s],
      "quantity": null, "largest_size_without_loss": null, "payout": null, "cost": null,
      "sales": null, "fees": null, "profit": null, "capital": null, "edge_percentage": null,
      "annualised_percentage": null, "days_to_payout": null, "worst_case": null,
      "execution_steps": [], "gross_edge": null,
      "stops": [{"code": "no_gap", "detail": null}],
      "near_misses": [
        {"platform": "kalshi", "market_id": "KXRAIN-26MAR02-T0.5", "side": "yes",
         "order": "buy", "best_price": "0.44", "needed_price": "0.376797"},
        {"platform": "kalshi", "market_id": "KXRAIN-26MAR02-T1.0", "side": "no",
         "order": "buy", "best_price": "0.57", "needed_price": "0.505646"}],
      "confidence": 100, "match_id": null,
      "event": {"platform": "kalshi", "id": "KXRAIN-26MAR02"}, "rules": [],
      "first_seen_at": "2026-03-01T12:00:10Z", "judged_at": "2026-03-01T12:00:10Z",
      "last_checked_at": "2026-03-01T12:00:40Z", "check_count": 1,
      "ended_at": "2026-03-01T12:00:40Z", "end_reason": "event_over",
      "links": {"self": "/api/v1/arbitrage/18", "match": null,
                "event": "/api/v1/markets?platform=kalshi&event=KXRAIN-26MAR02&status=all"}
      """
          .formatted(
              UNPRICED_LEG.strip().formatted("KXRAIN-26MAR02-T0.5", "yes"),
              UNPRICED_LEG.strip().formatted("KXRAIN-26MAR02-T1.0", "no"));

  static final String LADDER = "{" + LADDER_FIELDS + "}";

  private ArbitrageJson() {}
}
