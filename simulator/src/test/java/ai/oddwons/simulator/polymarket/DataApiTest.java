package ai.oddwons.simulator.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.Wire;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Timetable;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Volumes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class DataApiTest {
  private static final Universe UNIVERSE = new Universe(71, 2_000);
  private static final long NOW = Wire.NOW.getEpochSecond();
  private static final Wire WIRE = new Wire(new DataApi(UNIVERSE, Wire.at(Wire.NOW)));

  private static List<Contract> open() {
    return UNIVERSE
        .events(Venue.POLYMARKET, 0, NOW, NOW)
        .flatMap(event -> event.contracts(Venue.POLYMARKET).stream())
        .filter(market -> market.closes() > NOW)
        .toList();
  }

  private static JsonNode row(Contract market, long second) {
    Wire then = new Wire(new DataApi(UNIVERSE, Wire.at(Instant.ofEpochSecond(second))));
    return then.json("/v2/resolutions?condition=" + Directory.condition(market)).at("/data/0");
  }

  @Test
  void resolutionShouldComeAfterTheCloseAndPayADollarInAll() {
    for (Contract market : open().subList(0, 200)) {
      Timetable times = Timetable.of(market);
      assertThat(row(market, times.closed()).get("payouts")).isEmpty();
      JsonNode done = row(market, times.settled());
      assertThat(done.get("status").asString()).isEqualTo("resolved");
      assertThat(done.at("/payouts/0").asLong() + done.at("/payouts/1").asLong())
          .isEqualTo(1_000_000);
      assertThat(done.get("was_disputed").asBoolean()).isEqualTo(times.contested());
      assertThat(Instant.parse(done.get("resolved_at").asString()).getEpochSecond())
          .isEqualTo(times.settled());
    }
  }

  @Test
  void missesShouldBeEmptyAndMistakes400WithTrace() {
    assertThat(WIRE.json("/v2/resolutions?condition=0x00").get("data")).isEmpty();
    for (String uri :
        List.of(
            "/v2/resolutions",
            "/v2/resolutions?condition=a&event_id=1",
            "/v2/trades?offset=1",
            "/v2/prices-history?token_id=1&start=0")) {
      JsonNode body = Wire.json(WIRE.get(uri), 400);
      assertThat(body.get("code").asString()).isEqualTo("invalid_request");
      assertThat(body.get("retryable").asBoolean()).isFalse();
      assertThat(WIRE.get(uri).headers()).containsKey("x-trace-id");
    }
    assertThat(WIRE.get("/v1/none").status()).isEqualTo(404);
  }

  @Test
  void conditionsShouldGoByACommaListAndNotByRepetition() {
    String first = Directory.condition(open().get(0));
    String second = Directory.condition(open().get(1));
    String uri = "/v2/resolutions?condition=" + first;

    assertThat(WIRE.json(uri + "," + second).get("data")).hasSize(2);
    assertThat(WIRE.json(uri + "&condition=" + second).get("data")).hasSize(1);
    assertThat(WIRE.get(uri + ",a".repeat(20)).status()).isEqualTo(400);
  }

  @Test
  void historyShouldPageByCursor() {
    Contract market =
        open().stream().filter(m -> m.event().opens() < NOW - 2 * 86_400).findFirst().orElseThrow();
    String uri =
        "/v2/prices-history?token_id="
            + Directory.token(market, 0)
            + "&start="
            + (NOW - 86_400)
            + "&end="
            + NOW;
    JsonNode first = WIRE.json(uri);
    assertThat(first.at("/pagination/has_more").asBoolean()).isTrue();
    JsonNode second = WIRE.json(uri + "&cursor=" + first.at("/pagination/next_cursor").asString());
    assertThat(second.at("/pagination/next_cursor").isNull()).isTrue();
    assertThat(second.at("/data/0/timestamp").asLong())
        .isEqualTo(first.at("/data/999/timestamp").asLong() + 60);
  }

  @Test
  void tradesShouldMixBothOutcomesNewestFirst() {
    Contract busy =
        open().stream().filter(m -> Volumes.lastDay(m, NOW) > 0).findFirst().orElseThrow();
    JsonNode page = WIRE.json("/v2/trades?condition=" + Directory.condition(busy));
    assertThat(page.get("data")).isNotEmpty();
    long before = Long.MAX_VALUE;
    for (JsonNode trade : page.get("data")) {
      assertThat(trade.get("timestamp").asLong()).isLessThanOrEqualTo(before);
      before = trade.get("timestamp").asLong();
      assertThat(trade.get("price").asDouble()).isBetween(0.0, 1.0);
      assertThat(trade.get("token_id").isString()).isTrue();
    }
    assertThat(
            WIRE.json("/v2/oi?condition=" + Directory.condition(busy))
                .at("/data/0/value")
                .isNumber())
        .isTrue();
    assertThat(WIRE.json("/v2/oi").at("/data/0/condition_id").asString()).isEqualTo("GLOBAL");
    assertThat(WIRE.json("/v2/status").has("data")).isTrue();
  }
}
