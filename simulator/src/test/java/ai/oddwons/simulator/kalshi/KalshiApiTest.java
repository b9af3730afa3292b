package ai.oddwons.simulator.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.Wire;
import ai.oddwons.simulator.universe.Universe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class KalshiApiTest {
  private static final Universe UNIVERSE = new Universe(41, 3_000);
  private static final Wire WIRE = new Wire(new KalshiApi(UNIVERSE, Wire.at(Wire.NOW)));
  private static final long NOW = Wire.NOW.getEpochSecond();

  private static List<JsonNode> markets(String filters) {
    return WIRE.walk("/markets?limit=1000" + filters, "markets", "cursor", "cursor");
  }

  private static List<JsonNode> open() {
    return markets("&status=open&mve_filter=exclude");
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  @Test
  void marketShouldCarryEveryRequiredFieldInItsType() {
    for (JsonNode market : open()) {
      for (String money :
          List.of(
              "yes_bid_dollars",
              "yes_ask_dollars",
              "no_bid_dollars",
              "no_ask_dollars",
              "last_price_dollars",
              "previous_yes_bid_dollars",
              "previous_yes_ask_dollars",
              "previous_price_dollars",
              "notional_value_dollars")) {
        assertThat(market.get(money).isString()).isTrue();
        assertThat(text(market, money)).matches("[01]\\.\\d{4}");
      }
      for (String count :
          List.of(
              "yes_bid_size_fp",
              "yes_ask_size_fp",
              "volume_fp",
              "volume_24h_fp",
              "open_interest_fp")) {
        assertThat(text(market, count)).matches("\\d+\\.\\d{2}");
      }
      for (String time :
          List.of(
              "created_time",
              "updated_time",
              "open_time",
              "close_time",
              "latest_expiration_time")) {
        assertThat(Instant.parse(text(market, time))).isNotNull();
      }
      assertThat(text(market, "result")).isEmpty();
      assertThat(market.get("settlement_timer_seconds").isInt()).isTrue();
      assertThat(market.has("series_ticker")).isFalse();
      assertThat(market.has("tick_size")).isFalse();
    }
  }

  @Test
  void universeShouldHoldTheOddities() {
    List<JsonNode> all = open();
    assertThat(all)
        .anyMatch(m ->
            text(m, "yes_bid_dollars").equals("0.0000")
                && text(m, "yes_bid_size_fp").equals("0.00"));
    assertThat(all)
        .anyMatch(m ->
            text(m, "yes_ask_dollars").equals("1.0000")
                && text(m, "yes_ask_size_fp").equals("0.00"));
    assertThat(all).anyMatch(m -> text(m, "price_level_structure").equals("deci_cent"));
    assertThat(all).anyMatch(m -> text(m, "price_level_structure").equals("tapered_deci_cent"));
    assertThat(all).anyMatch(m -> text(m, "market_type").equals("scalar"));
    assertThat(all).anyMatch(m -> !text(m, "volume_fp").endsWith(".00"));
    assertThat(all).anyMatch(m -> m.path("floor_strike").isNumber());
    assertThat(all).anyMatch(m -> m.has("cap_strike") && !m.has("floor_strike"));
    assertThat(all).anyMatch(m -> m.path("custom_strike").isObject());
    assertThat(all).anyMatch(m -> m.has("display_hints"));
  }

  @Test
  void unfilteredFirstPageShouldHoldNothingButCombinations() {
    JsonNode page = WIRE.json("/markets?limit=100&status=open");
    page.get("markets").forEach(m -> assertThat(m.has("mve_collection_ticker")).isTrue());
    assertThat(open()).noneMatch(m -> m.has("mve_collection_ticker"));
    assertThat(markets("&status=open&mve_filter=only")).allMatch(m -> m.has("mve_selected_legs"));
  }

  @Test
  void pagesShouldHoldEachMarketOnceAndEndWithAnEmptyCursor() {
    List<String> tickers =
        WIRE
            .walk(
                "/markets?limit=137&status=open&mve_filter=exclude", "markets", "cursor", "cursor")
            .stream()
            .map(m -> text(m, "ticker"))
            .toList();
    assertThat(tickers).doesNotHaveDuplicates().hasSize(open().size());
    List<JsonNode> events =
        WIRE.walk(
            "/events?limit=50&status=open&with_nested_markets=true", "events", "cursor", "cursor");
    TreeSet<String> nested = new TreeSet<>();
    for (JsonNode event : events) {
      for (JsonNode market : event.get("markets")) {
        if (text(market, "status").equals("active")) {
          nested.add(text(market, "ticker"));
        }
      }
    }
    assertThat(nested).isEqualTo(new TreeSet<>(tickers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/markets?status=finalized",
        "/markets?limit=1001",
        "/markets?limit=ten",
        "/markets?cursor=nonsense!",
        "/markets?mve_filter=some",
        "/markets?status=open&min_close_ts=1",
        "/markets?status=closed&min_created_ts=1",
        "/markets?status=open&max_settled_ts=1",
        "/markets?min_close_ts=1&min_settled_ts=1",
        "/markets?min_updated_ts=1&status=open",
        "/events?limit=0",
        "/events?limit=201",
        "/events?status=active",
        "/markets/orderbooks",
        "/markets/orderbooks?tickers=A,B",
        "/markets?tickers=A&tickers=B",
        "/markets?event_ticker=A,B",
        "/markets?series_ticker=A&series_ticker=B",
        "/markets/trades?ticker=A,B",
        "/events?tickers=A&tickers=B",
        "/events?series_ticker=A,B",
        "/historical/markets?tickers=A&tickers=B",
        "/markets/candlesticks?market_tickers=A&market_tickers=B&start_ts=1&end_ts=100&period_interval=60",
        "/markets/candlesticks?market_tickers=A&start_ts=1&end_ts=100&period_interval=5",
        "/markets/candlesticks?market_tickers=A&end_ts=100&period_interval=60"
      })
  void refusedQueriesShouldGive400WithCodeAndMessage(String uri) {
    JsonNode body = Wire.json(WIRE.get(uri), 400);
    assertThat(body.get("code").isString()).isTrue();
    assertThat(body.get("message").isString()).isTrue();
  }

  @Test
  void listsShouldBeTakenInTheirDocumentedForm() {
    List<String> tickers = open().stream().limit(2).map(m -> text(m, "ticker")).toList();
    List<String> events =
        open().stream().map(m -> text(m, "event_ticker")).distinct().limit(2).toList();
    String range = "&period_interval=60&start_ts=" + (NOW - 7_200) + "&end_ts=" + NOW;
    String commaList = String.join(",", tickers);
    assertThat(WIRE.json("/markets?tickers=" + commaList).get("markets")).hasSize(2);
    assertThat(WIRE.json("/events?tickers=" + String.join(",", events)).get("events")).hasSize(2);
    assertThat(
            WIRE.json("/markets/candlesticks?market_tickers=" + commaList + range).get("markets"))
        .hasSize(2);
    assertThat(
            WIRE.json("/markets/orderbooks?tickers=" + String.join("&tickers=", tickers))
                .get("orderbooks"))
        .hasSize(2);
  }

  @Test
  void unknownNamesShouldGive404() {
    for (String uri :
        List.of(
            "/markets/KXNO-26NOV2117ZZ-T1",
            "/events/KXNO",
            "/series/KXNO",
            "/markets/A/orderbook")) {
      assertThat(WIRE.get(uri).status()).isEqualTo(404);
    }
  }

  @Test
  void bookShouldBeAscendingBidsThatAgreeWithTheListing() {
    for (JsonNode market : open().subList(0, 300)) {
      JsonNode book =
          WIRE.json("/markets/" + text(market, "ticker") + "/orderbook").get("orderbook_fp");
      check(
          book.get("yes_dollars"),
          text(market, "yes_bid_dollars"),
          text(market, "yes_bid_size_fp"));
      check(
          book.get("no_dollars"), text(market, "no_bid_dollars"), text(market, "yes_ask_size_fp"));
    }
  }

  private static void check(JsonNode levels, String best, String size) {
    BigDecimal before = BigDecimal.ZERO;
    for (JsonNode level : levels) {
      BigDecimal price = new BigDecimal(level.get(0).asString());
      assertThat(price).isGreaterThan(before);
      before = price;
    }
    if (levels.isEmpty()) {
      assertThat(best).isEqualTo("0.0000");
      return;
    }
    JsonNode last = levels.get(levels.size() - 1);
    assertThat(last.get(0).asString()).isEqualTo(best);
    assertThat(last.get(1).asString()).isEqualTo(size);
  }

  @Test
  void batchOfBooksShouldEqualSingleOnes() {
    List<String> tickers = open().stream().limit(3).map(m -> text(m, "ticker")).toList();
    JsonNode batch = WIRE.json("/markets/orderbooks?tickers=" + String.join("&tickers=", tickers));
    assertThat(batch.get("orderbooks")).hasSize(3);
    for (JsonNode entry : batch.get("orderbooks")) {
      JsonNode single = WIRE.json("/markets/" + text(entry, "ticker") + "/orderbook");
      assertThat(entry.get("orderbook_fp")).isEqualTo(single.get("orderbook_fp"));
    }
  }

  @Test
  void depthShouldKeepTheBestLevels() {
    JsonNode bid =
        open().stream()
            .filter(m -> !text(m, "yes_bid_size_fp").equals("0.00"))
            .findFirst()
            .orElseThrow();
    String ticker = text(bid, "ticker");
    JsonNode whole = WIRE.json("/markets/" + ticker + "/orderbook").at("/orderbook_fp/yes_dollars");
    JsonNode one =
        WIRE.json("/markets/" + ticker + "/orderbook?depth=1").at("/orderbook_fp/yes_dollars");
    assertThat(one).hasSize(1);
    assertThat(one.get(0)).isEqualTo(whole.get(whole.size() - 1));
  }

  @Test
  void candleShouldCloseAtWhatWasLiveThen() {
    long end = NOW / 3_600 * 3_600;
    Wire then = new Wire(new KalshiApi(UNIVERSE, Wire.at(Instant.ofEpochSecond(end))));
    List<String> tickers = open().stream().limit(60).map(m -> text(m, "ticker")).toList();
    JsonNode batch =
        WIRE.json(
            "/markets/candlesticks?period_interval=60&start_ts="
                + (end - 7_200)
                + "&end_ts="
                + NOW
                + "&market_tickers="
                + String.join(",", tickers));
    Map<String, JsonNode> last = new HashMap<>();
    for (JsonNode entry : batch.get("markets")) {
      entry.get("candlesticks").forEach(c -> last.put(text(entry, "market_ticker"), c));
    }
    assertThat(last).hasSizeGreaterThan(40);
    last.forEach((ticker, candle) -> {
      JsonNode live = then.json("/markets/" + ticker).get("market");
      assertThat(candle.get("end_period_ts").asLong()).isEqualTo(end);
      assertThat(candle.at("/yes_bid/close_dollars").asString())
          .isEqualTo(text(live, "yes_bid_dollars"));
      assertThat(candle.at("/yes_ask/close_dollars").asString())
          .isEqualTo(text(live, "yes_ask_dollars"));
      boolean traded = !text(candle, "volume_fp").equals("0.00");
      assertThat(candle.get("price").has("close_dollars")).isEqualTo(traded);
    });
  }

  @Test
  void tooManyCandlesShouldNameTheLimit() {
    JsonNode market = open().getFirst();
    String event = text(market, "event_ticker");
    String path =
        "/series/" + event.substring(0, event.indexOf('-')) + "/markets/" + text(market, "ticker");
    String range =
        "/candlesticks?period_interval=1&start_ts=" + (NOW - 6_000 * 60) + "&end_ts=" + NOW;
    JsonNode body = Wire.json(WIRE.get(path + range), 400);
    assertThat(text(body, "message")).contains("max candlesticks: 5000");
  }

  @Test
  void eventsShouldHaveOverridesAndUnsetDates() {
    List<JsonNode> events = WIRE.walk("/events?status=open", "events", "cursor", "cursor");
    assertThat(events).noneMatch(event -> event.has("markets"));
    assertThat(events).anyMatch(event -> event.path("fee_multiplier_override").isNumber());
    assertThat(events)
        .anyMatch(event -> text(event, "last_updated_ts").equals("0001-01-01T00:00:00Z"));
    assertThat(events).anyMatch(event -> event.get("mutually_exclusive").asBoolean());
  }

  @Test
  void seriesShouldListAllAndFindTheirEvents() {
    JsonNode all = WIRE.json("/series").get("series");
    assertThat(all.valueStream().map(s -> text(s, "ticker"))).doesNotHaveDuplicates();
    all.forEach(series -> assertThat(series.get("fee_multiplier").isNumber()).isTrue());
    JsonNode events = WIRE.json("/events?series_ticker=KXNBAGAME&status=open").get("events");
    assertThat(events).isNotEmpty();
    events.forEach(event -> assertThat(text(event, "series_ticker")).isEqualTo("KXNBAGAME"));
    assertThat(WIRE.json("/series/KXNBAGAME").at("/series/category").asString())
        .isEqualTo("Sports");
  }

  @Test
  void settledMarketsShouldHaveResultsAndEmptyBooks() {
    List<JsonNode> settled =
        markets("&status=settled&mve_filter=exclude&min_settled_ts=" + (NOW - 5 * 86_400));
    assertThat(settled).isNotEmpty();
    for (JsonNode market : settled) {
      assertThat(text(market, "status")).isEqualTo("finalized");
      assertThat(text(market, "yes_ask_dollars")).isEqualTo("1.0000");
      assertThat(text(market, "result")).isIn("yes", "no", "scalar");
      String value = text(market, "settlement_value_dollars");
      assertThat(value.equals("1.0000")).isEqualTo(text(market, "result").equals("yes"));
      assertThat(value.equals("0.0000")).isEqualTo(text(market, "result").equals("no"));
      assertThat(Instant.parse(text(market, "settlement_ts"))).isBeforeOrEqualTo(Wire.NOW);
    }
  }

  @Test
  void marketShouldPassThroughItsLifeAsTimeGoesOn() {
    JsonNode soon =
        open().stream()
            .filter(
                m -> Instant.parse(text(m, "close_time")).isBefore(Wire.NOW.plusSeconds(86_400)))
            .findFirst()
            .orElseThrow();
    Instant close = Instant.parse(text(soon, "close_time"));
    String ticker = text(soon, "ticker");
    assertThat(status(ticker, close.minusSeconds(1))).isIn("active", "inactive");
    assertThat(status(ticker, close)).isEqualTo("closed");
    assertThat(status(ticker, close.plusSeconds(5 * 86_400))).isEqualTo("finalized");
    Instant later = close.plusSeconds(120L * 86_400);
    Wire then = new Wire(new KalshiApi(UNIVERSE, Wire.at(later)));
    assertThat(then.get("/markets/" + ticker).status()).isEqualTo(404);
    assertThat(then.json("/historical/markets/" + ticker).at("/market/status").asString())
        .isEqualTo("finalized");
    JsonNode old =
        then.json(
            "/historical/markets/"
                + ticker
                + "/candlesticks?period_interval=60&start_ts="
                + (close.getEpochSecond() - 7_200)
                + "&end_ts="
                + close.getEpochSecond());
    assertThat(old.at("/candlesticks/0/yes_bid").has("close")).isTrue();
    assertThat(old.at("/candlesticks/0").has("volume")).isTrue();
  }

  private static String status(String ticker, Instant at) {
    Wire then = new Wire(new KalshiApi(UNIVERSE, Wire.at(at)));
    return then.json("/markets/" + ticker).at("/market/status").asString();
  }

  @Test
  void tradesShouldComeNewestFirstWithMatchingSides() {
    JsonNode busy =
        open().stream()
            .filter(m -> !text(m, "volume_24h_fp").equals("0.00"))
            .findFirst()
            .orElseThrow();
    JsonNode trades = WIRE.json("/markets/trades?ticker=" + text(busy, "ticker")).get("trades");
    assertThat(trades).isNotEmpty();
    for (JsonNode trade : trades) {
      String side = text(trade, "taker_outcome_side");
      assertThat(text(trade, "taker_book_side")).isEqualTo(side.equals("yes") ? "bid" : "ask");
      assertThat(
              new BigDecimal(text(trade, "yes_price_dollars"))
                  .add(new BigDecimal(text(trade, "no_price_dollars"))))
          .isEqualByComparingTo("1");
    }
  }

  @Test
  void exchangeShouldSayThatItIsOpen() {
    assertThat(WIRE.json("/exchange/status").get("trading_active").asBoolean()).isTrue();
    assertThat(WIRE.json("/exchange/schedule").at("/schedule/standard_hours/0/thursday"))
        .hasSize(2);
    assertThat(WIRE.json("/account/endpoint_costs").get("default_cost").asInt()).isEqualTo(10);
    assertThat(WIRE.json("/historical/cutoff").get("market_settled_ts").isString()).isTrue();
    assertThat(WIRE.json("/series/fee_changes").has("series_fee_change_arr")).isTrue();
    assertThat(WIRE.json("/events/fee_changes").has("event_fee_changes")).isTrue();
  }
}
