package ai.oddwons.simulator.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.Wire;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Universe;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class GammaApiTest {
  private static final Universe UNIVERSE = new Universe(51, 3_000);
  private static final Wire WIRE = new Wire(new GammaApi(UNIVERSE, Wire.at(Wire.NOW)));

  private static List<JsonNode> open() {
    return WIRE.walk(
        "/markets/keyset?limit=100&closed=false", "markets", "next_cursor", "after_cursor");
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  @Test
  void marketShouldMixTextsNumbersAndStringifiedArrays() {
    for (JsonNode market : open()) {
      assertThat(text(market, "id")).matches("\\d+");
      assertThat(text(market, "conditionId")).matches("0x[0-9a-f]{64}");
      assertThat(array(market, "outcomes")).hasSize(2);
      assertThat(array(market, "outcomePrices")).hasSize(2);
      assertThat(market.get("volume").isString()).isTrue();
      assertThat(market.get("volumeNum").isNumber()).isTrue();
      assertThat(market.get("liquidity").isString()).isTrue();
      assertThat(market.get("orderPriceMinTickSize").isNumber()).isTrue();
      assertThat(market.get("closed").isBoolean()).isTrue();
      assertThat(market.get("events")).hasSize(1);
      assertThat(market.has("tags")).isFalse();
      if (market.has("clobTokenIds")) {
        assertThat(array(market, "clobTokenIds"))
            .allMatch(id -> id.asString().matches("\\d{70,78}"));
      }
    }
  }

  private static JsonNode array(JsonNode market, String field) {
    assertThat(market.get(field).isString()).isTrue();
    return JsonMapper.shared().readTree(text(market, field));
  }

  @Test
  void universeShouldHoldTheOddities() {
    List<JsonNode> all = open();
    assertThat(all).anyMatch(m -> m.get("feeSchedule").isNull());
    assertThat(all).anyMatch(m -> m.get("feeSchedule").isObject());
    assertThat(all).anyMatch(m -> m.get("negRiskOther").asBoolean());
    assertThat(all).anyMatch(m -> text(m, "groupItemTitle").equals("Person D"));
    assertThat(all).anyMatch(m -> !m.has("bestBid"));
    assertThat(all).anyMatch(m -> !text(m, "outcomes").equals("[\"Yes\", \"No\"]"));
    assertThat(all).anyMatch(m -> m.path("orderPriceMinTickSize").asDouble() == 0.001);
  }

  @Test
  void keysetShouldHoldEachMarketOnceAndGiveNoCursorOnAShortPage() {
    List<String> ids = open().stream().map(m -> text(m, "conditionId")).toList();
    assertThat(ids).doesNotHaveDuplicates();
    TreeSet<String> nested = new TreeSet<>();
    for (JsonNode event :
        WIRE.walk(
            "/events/keyset?limit=77&closed=false", "events", "next_cursor", "after_cursor")) {
      for (JsonNode market : event.get("markets")) {
        if (!market.get("closed").asBoolean()) {
          nested.add(text(market, "conditionId"));
        }
      }
    }
    assertThat(nested).isEqualTo(new TreeSet<>(ids));
  }

  @Test
  void cursorParameterShouldBeIgnoredSilently() {
    JsonNode first = WIRE.json("/markets/keyset?limit=5&closed=false");
    String next = text(first, "next_cursor");
    assertThat(WIRE.json("/markets/keyset?limit=5&closed=false&cursor=" + next)).isEqualTo(first);
    assertThat(WIRE.json("/markets/keyset?limit=5&closed=false&after_cursor=" + next))
        .isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/markets/keyset?offset=10",
        "/events/keyset?offset=0",
        "/markets/keyset?limit=101",
        "/events/keyset?limit=501",
        "/markets/keyset?order=volume_24hr",
        "/markets?offset=2501",
        "/markets/0x5c0f",
        "/public-search"
      })
  void refusedQueriesShouldGive422WithTypeAndError(String uri) {
    JsonNode body = Wire.json(WIRE.get(uri), 422);
    assertThat(text(body, "type")).isEqualTo("validation error");
    assertThat(body.get("error").isString()).isTrue();
  }

  @Test
  void legacyListingShouldBeABareArrayCutAtAHundredWithThreeHeaders() {
    Reply reply = WIRE.get("/markets?limit=500&closed=false");
    assertThat(Wire.json(reply, 200)).hasSize(100);
    assertThat(reply.headers()).containsOnlyKeys("deprecation", "sunset", "warning");
    JsonNode second = Wire.json(WIRE.get("/markets?limit=500&offset=100&closed=false"), 200);
    assertThat(text(second.get(0), "id")).isEqualTo(text(open().get(100), "id"));
  }

  @Test
  void closedShouldDefaultDifferentlyForEventsAndMarkets() {
    WIRE.json("/events/keyset")
        .get("events")
        .forEach(e -> assertThat(e.get("closed").asBoolean()).isTrue());
    WIRE.json("/markets/keyset")
        .get("markets")
        .forEach(m -> assertThat(m.get("closed").asBoolean()).isFalse());
  }

  @Test
  void filtersShouldFindAMarketByEveryName() {
    JsonNode market = open().stream().filter(m -> m.has("clobTokenIds")).findFirst().orElseThrow();
    String token = array(market, "clobTokenIds").get(1).asString();
    for (String filter :
        List.of(
            "id=" + text(market, "id"), "slug=" + text(market, "slug"),
            "condition_ids=" + text(market, "conditionId"), "clob_token_ids=" + token)) {
      JsonNode found = WIRE.json("/markets/keyset?closed=false&" + filter).get("markets");
      assertThat(found).as(filter).hasSize(1);
      assertThat(found.get(0)).isEqualTo(market);
    }
    assertThat(WIRE.json("/markets/" + text(market, "id"))).isEqualTo(market);
    assertThat(WIRE.json("/markets/slug/" + text(market, "slug"))).isEqualTo(market);
    assertThat(WIRE.json("/markets/" + text(market, "id") + "?include_tag=true").get("tags"))
        .isNotEmpty();
    String event = text(market.at("/events/0"), "slug");
    assertThat(text(WIRE.json("/events/slug/" + event), "slug")).isEqualTo(event);
  }

  @Test
  void manyNamesShouldGoByARepeatedParameterAndNotByAList() {
    List<JsonNode> two = open().subList(0, 2);
    for (String name : List.of("condition_ids=conditionId", "slug=slug", "id=id")) {
      String parameter = "&" + name.split("=")[0] + "=";
      String field = name.split("=")[1];
      String first = text(two.get(0), field);
      String second = text(two.get(1), field);
      String all = "/markets/keyset?closed=false" + parameter + first;

      assertThat(WIRE.json(all + parameter + second).get("markets")).as(name).hasSize(2);
      if (!name.startsWith("id")) {
        assertThat(WIRE.json(all + "," + second).get("markets")).as(name).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/markets/keyset?closed=false&id=1,2",
        "/events/keyset?closed=false&id=1,2",
        "/events/keyset?closed=false&tag_id=2,21",
        "/events/keyset?closed=false&exclude_tag_id=2,21",
        "/markets/keyset?closed=false&tag_id=2,21"
      })
  void listsOfNumbersShouldBeRefused(String uri) {
    assertThat(text(Wire.json(WIRE.get(uri), 422), "error")).isEqualTo("id is invalid");
  }

  @Test
  void tagsShouldBeGivenOneByOne() {
    JsonNode some = WIRE.json("/events/keyset?closed=false&limit=500&tag_id=21").get("events");
    JsonNode more =
        WIRE.json("/events/keyset?closed=false&limit=500&tag_id=21&tag_id=2").get("events");

    assertThat(some).isNotEmpty();
    assertThat(more.size()).isGreaterThan(some.size());
  }

  @Test
  void emptySidesShouldBeShownAsZeroAndOneOrNotAtAll() {
    List<JsonNode> all = open();

    assertThat(all).anyMatch(m -> !m.has("bestBid"));
    assertThat(all).anyMatch(m -> m.has("bestBid") && m.get("bestBid").asDouble() == 0);
    assertThat(all).anyMatch(m -> m.has("bestAsk") && m.get("bestAsk").asDouble() == 1);
    assertThat(all)
        .filteredOn(m -> m.has("bestBid") && m.has("bestAsk"))
        .allMatch(m ->
            m.get("bestAsk")
                    .decimalValue()
                    .subtract(m.get("bestBid").decimalValue())
                    .compareTo(m.get("spread").decimalValue())
                == 0);
  }

  @Test
  void orderShouldSortDownwards() {
    JsonNode found =
        WIRE.json("/markets/keyset?closed=false&limit=50&order=volumeNum&ascending=false")
            .get("markets");
    double before = Double.MAX_VALUE;
    for (JsonNode market : found) {
      double volume = market.get("volumeNum").asDouble();
      assertThat(volume).isLessThanOrEqualTo(before * 1.01 + 1);
      before = volume;
    }
    assertThat(before).isPositive();
  }

  @Test
  void closedMarketsShouldLoseLiveFieldsAndWriteDatesOddly() {
    List<JsonNode> closed =
        WIRE.json("/markets/keyset?closed=true&limit=100").get("markets").valueStream().toList();
    assertThat(closed).hasSize(100);
    assertThat(closed).allMatch(m -> !m.has("bestBid") && m.get("active").asBoolean());
    assertThat(closed)
        .allMatch(
            m -> text(m, "closedTime").matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\+00"));
    assertThat(closed).anyMatch(m -> !m.has("volume"));
    assertThat(closed).anyMatch(m -> m.path("umaResolutionStatus").asString("").equals("resolved"));
  }

  @Test
  void searchAndTagsShouldAnswer() {
    assertThat(WIRE.json("/tags")).isNotEmpty();
    assertThat(WIRE.json("/tags/slug/politics").get("id").isString()).isTrue();
    JsonNode found = WIRE.json("/public-search?q=bitcoin");
    assertThat(found.get("events")).isNotEmpty();
    assertThat(WIRE.json("/markets/keyset?closed=false&tag_id=21").get("markets")).isNotEmpty();
    assertThat(WIRE.json("/status")).isNotNull();
  }
}
