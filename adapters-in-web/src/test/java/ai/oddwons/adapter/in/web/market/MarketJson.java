package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.domain.market.ResolutionRules;

/** What the example markets look like on the wire. */
final class MarketJson {
  static final String RAIN_QUOTE =
      """
      "bid": "0.4", "bid_size": "1200", "ask": "0.43", "ask_size": null, "last": "0.41",
      "price": "0.415", "price_source": "mid", "yes_price": "0.43", "no_price": "0.6",
      "volume": "10500.25", "volume_unit": "contracts", "open_interest": "900", "liquidity": null,
      "observed_at": "2026-03-01T11:59:58.123456Z", "received_at": "2026-03-01T11:59:59Z"
      """;

  /** Without braces, so that the detail can add to it. */
  static final String RAIN_FIELDS =
      """
      "platform": "kalshi", "id": "KXRAIN-26MAR02-T0.5", "title": "Rain in NYC on Mar 2?",
      "outcomes": {"yes": {"label": "More than 0.5 in", "token": null},
                   "no": {"label": "At most 0.5 in", "token": null}},
      "slug": "", "kind": "binary", "placeholder": false, "status": "open",
      "category": "weather", "tags": ["Climate", "Rain"],
      "event": {"id": "KXRAIN-26MAR02", "series": "KXRAIN", "title": "Rain in New York <tomorrow>",
                "subtitle": "On Mar 2", "structure": "at_most_one",
                "happens_at": "2026-03-02T05:00:00Z"},
      "schedule": {"opens_at": "2026-02-28T15:00:00Z", "closes_at": "2026-03-03T04:59:00Z",
                   "expected_settlement_at": null, "updated_at": null},
      "fees": {"kind": "charged", "taker_rate": "0.07", "maker_rate": "0.0175", "exponent": 1,
               "waived_until": null, "reason": null},
      "strike": {"kind": "above", "floor": "0.5", "cap": null, "inclusive": false, "text": null},
      "ticks": [{"from": "0", "to": "1", "step": "0.01"}],
      "quote": {%s},
      "settlement": null, "rules_hash": "%s",
      "first_seen_at": "2026-02-28T15:00:00Z", "changed_at": "2026-03-01T12:00:00Z",
      "links": {"self": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5",
                "history": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5/history",
                "book": "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5/book"}
      """
          .formatted(RAIN_QUOTE, Examples.RAIN_RULES.hash());

  static final String RAIN = "{" + RAIN_FIELDS + "}";

  static final String CUP =
      """
      {"platform": "polymarket", "id": "%1$s", "title": "Will the cup be lifted?",
       "outcomes": {"yes": {"label": "Yes", "token": "111"}, "no": {"label": "No", "token": "222"}},
       "slug": "cup", "kind": "binary", "placeholder": false, "status": "settled",
       "category": "sports", "tags": [], "event": null,
       "schedule": {"opens_at": null, "closes_at": null, "expected_settlement_at": null,
                    "updated_at": null},
       "fees": {"kind": "unknown", "taker_rate": null, "maker_rate": null, "exponent": null,
                "waived_until": null, "reason": "not published"},
       "strike": null, "ticks": [], "quote": null,
       "settlement": {"outcome": "void", "yes_payout": "0.5", "is_final": true,
                      "settled_at": "2026-02-20T00:00:00Z"},
       "rules_hash": "%2$s",
       "first_seen_at": "2026-02-28T15:00:00Z", "changed_at": "2026-03-01T12:00:00Z",
       "links": {"self": "/api/v1/markets/polymarket/%1$s",
                 "history": "/api/v1/markets/polymarket/%1$s/history",
                 "book": "/api/v1/markets/polymarket/%1$s/book"}}
      """
          .formatted(Examples.CUP.nativeId(), ResolutionRules.NONE.hash());

  private MarketJson() {}
}
