package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Shape;
import java.util.Set;

/** The fields of Kalshi's objects as documented in October 2026, and those of older records. */
final class Shapes {
  static final Shape MARKET =
      new Shape(
          "market",
          Set.of(
              "title",
              "subtitle",
              "expected_expiration_time",
              "expiration_time",
              "settlement_timer_seconds",
              "previous_yes_bid_dollars",
              "previous_yes_ask_dollars",
              "previous_price_dollars",
              "volume_24h_fp",
              "settlement_value_dollars",
              "settlement_ts",
              "expiration_value",
              "occurrence_datetime",
              "can_close_early",
              "early_close_condition",
              "fee_waiver_expiration_time",
              "strike_type",
              "floor_strike",
              "cap_strike",
              "functional_strike",
              "custom_strike",
              "rules_secondary",
              "price_level_structure",
              "mve_collection_ticker",
              "mve_selected_legs",
              "is_provisional",
              "primary_participant_key",
              "exchange_index",
              "created_time",
              "updated_time",
              "latest_expiration_time",
              "no_sub_title",
              "yes_sub_title",
              "yes_bid_size_fp",
              "yes_ask_size_fp",
              "last_price_dollars",
              "no_bid_dollars",
              "no_ask_dollars"),
          Set.of(
              "yes_bid",
              "yes_ask",
              "no_bid",
              "no_ask",
              "last_price",
              "previous_yes_bid",
              "previous_yes_ask",
              "previous_price",
              "volume",
              "volume_24h",
              "open_interest",
              "liquidity",
              "liquidity_dollars",
              "notional_value",
              "settlement_value",
              "tick_size",
              "response_price_units",
              "fractional_trading_enabled",
              "category",
              "risk_limit_cents"),
          Set.of(
              "ticker",
              "event_ticker",
              "market_type",
              "status",
              "result",
              "close_time",
              "open_time",
              "notional_value_dollars",
              "yes_bid_dollars",
              "yes_ask_dollars",
              "volume_fp",
              "open_interest_fp",
              "price_ranges",
              "rules_primary"));

  static final Shape EVENT =
      new Shape(
          "event",
          Set.of(
              "sub_title",
              "collateral_return_type",
              "category",
              "strike_date",
              "strike_period",
              "settlement_sources",
              "product_metadata",
              "last_updated_ts",
              "fee_type_override",
              "fee_multiplier_override",
              "exchange_index",
              "markets"),
          Set.of("available_on_brokers"),
          Set.of("event_ticker", "series_ticker", "title", "mutually_exclusive"));

  static final Shape SERIES =
      new Shape(
          "series",
          Set.of(
              "frequency",
              "title",
              "tags",
              "settlement_sources",
              "contract_url",
              "contract_terms_url",
              "additional_prohibitions",
              "product_metadata",
              "volume_fp",
              "volume",
              "last_updated_ts",
              "exchange_index",
              "categories"),
          Set.of(),
          Set.of("ticker", "category", "fee_type", "fee_multiplier"));

  /** The envelope of a page of markets, without the array itself. */
  static final Shape MARKETS_PAGE =
      new Shape("markets_page", Set.of("cursor", "markets"), Set.of(), Set.of());

  static final Shape EVENTS_PAGE =
      new Shape("events_page", Set.of("cursor", "events"), Set.of(), Set.of());

  private Shapes() {}
}
