package ai.oddwons.simulator.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.Wire;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ClobApiTest {
  private static final Universe UNIVERSE = new Universe(61, 3_000);
  private static final long NOW = Wire.NOW.getEpochSecond();
  private static final Wire WIRE = new Wire(new ClobApi(UNIVERSE, Wire.at(Wire.NOW)));

  private static List<Contract> open() {
    return UNIVERSE
        .events(Venue.POLYMARKET, 0, NOW, NOW)
        .flatMap(event -> event.contracts(Venue.POLYMARKET).stream())
        .filter(market -> market.closes() > NOW && Directory.hydrated(market, NOW))
        .toList();
  }

  private static JsonNode book(Contract market, int outcome) {
    return WIRE.json("/book?token_id=" + Directory.token(market, outcome));
  }

  private static BigDecimal price(JsonNode side, int level) {
    return new BigDecimal(side.get(level).get("price").asString());
  }

  @Test
  void bookShouldBeWorstFirstWithMirroredOutcomes() {
    for (Contract market : open().subList(0, 300)) {
      JsonNode yes = book(market, 0);
      JsonNode no = book(market, 1);
      for (int i = 1; i < yes.get("bids").size(); i++) {
        assertThat(price(yes.get("bids"), i)).isGreaterThan(price(yes.get("bids"), i - 1));
      }
      for (int i = 1; i < yes.get("asks").size(); i++) {
        assertThat(price(yes.get("asks"), i)).isLessThan(price(yes.get("asks"), i - 1));
      }
      assertThat(no.get("asks")).hasSize(yes.get("bids").size());
      for (int i = 0; i < yes.get("bids").size(); i++) {
        assertThat(price(yes.get("bids"), i).add(price(no.get("asks"), i)))
            .isEqualByComparingTo("1");
        assertThat(no.get("asks").get(i).get("size")).isEqualTo(yes.get("bids").get(i).get("size"));
      }
      assertThat(yes.get("timestamp").asString()).matches("\\d{13}");
      assertThat(yes.get("hash").asString()).matches("[0-9a-f]{40}");
      assertThat(yes.get("tick_size").isString()).isTrue();
    }
  }

  @Test
  void batchShouldHoldTheSameBooksAndLeaveUnknownOnesOut() {
    List<Contract> three = open().subList(0, 3);
    String body =
        three.stream()
            .map(market -> "{\"token_id\":\"" + Directory.token(market, 1) + "\"}")
            .collect(Collectors.joining(",", "[", ",{\"token_id\":\"123\"}]"));
    JsonNode books = Wire.json(WIRE.ask("POST", "/books", body), 200);
    assertThat(books).hasSize(3);
    assertThat(books.get(2)).isEqualTo(book(three.get(2), 1));
  }

  @Test
  void badTokensShouldBeRefused() {
    assertThat(WIRE.get("/book?token_id=12345").status()).isEqualTo(404);
    assertThat(WIRE.get("/book?token_id=abc").status()).isEqualTo(400);
    assertThat(WIRE.ask("POST", "/books", "{nonsense").status()).isEqualTo(400);
    String many = "{\"token_id\":\"1\"},".repeat(501);
    assertThat(
            WIRE.ask("POST", "/books", "[" + many.substring(0, many.length() - 1) + "]").status())
        .isEqualTo(400);
  }

  @Test
  void freshMarketsShouldLackTheirBookForSomeMinutes() {
    Contract late =
        UNIVERSE
            .events(Venue.POLYMARKET, 0, NOW, NOW)
            .flatMap(event -> event.contracts(Venue.POLYMARKET).stream())
            .filter(market -> !Directory.hydrated(market, market.event().opens() + 60))
            .findFirst()
            .orElseThrow();
    Instant opened = Instant.ofEpochSecond(late.event().opens());
    assertThat(bookStatus(late, opened.plusSeconds(60))).isEqualTo(404);
    assertThat(bookStatus(late, opened.plusSeconds(900))).isEqualTo(200);
  }

  private static int bookStatus(Contract market, Instant at) {
    Wire then = new Wire(new ClobApi(UNIVERSE, Wire.at(at)));
    return then.get("/book?token_id=" + Directory.token(market, 0)).status();
  }

  @Test
  void pricesShouldAgreeWithTheBook() {
    Contract market =
        open().stream()
            .filter(m -> !book(m, 0).get("bids").isEmpty() && !book(m, 0).get("asks").isEmpty())
            .findFirst()
            .orElseThrow();
    String token = Directory.token(market, 0);
    JsonNode book = book(market, 0);
    BigDecimal bid = price(book.get("bids"), book.get("bids").size() - 1);
    BigDecimal ask = price(book.get("asks"), book.get("asks").size() - 1);
    JsonNode prices =
        WIRE.json("/prices?token_ids=" + token + "," + token + "&sides=BUY,SELL").get(token);
    assertThat(prices.get("BUY").isNumber()).isTrue();
    assertThat(prices.get("BUY").decimalValue()).isEqualByComparingTo(bid);
    assertThat(prices.get("SELL").decimalValue()).isEqualByComparingTo(ask);
    BigDecimal middle =
        new BigDecimal(WIRE.json("/midpoint?token_id=" + token).get("mid").asString());
    assertThat(middle.add(middle)).isEqualByComparingTo(bid.add(ask));
    BigDecimal spread =
        new BigDecimal(WIRE.json("/spread?token_id=" + token).get("spread").asString());
    assertThat(spread).isEqualByComparingTo(ask.subtract(bid));
    assertThat(WIRE.json("/tick-size?token_id=" + token).get("minimum_tick_size").isNumber())
        .isTrue();
    assertThat(WIRE.json("/neg-risk?token_id=" + token).get("neg_risk").isBoolean()).isTrue();
  }

  @Test
  void tokensShouldGoByACommaListAndNotByRepetition() {
    String first = Directory.token(open().get(0), 0);
    String second = Directory.token(open().get(1), 0);

    assertThat(WIRE.json("/midpoints?token_ids=" + first + "," + second).size()).isEqualTo(2);
    assertThat(WIRE.json("/midpoints?token_ids=" + first + "&token_ids=" + second).size())
        .isEqualTo(1);
  }

  @Test
  void historyShouldEndAtTheLiveMiddleAndNeedMarket() {
    long end = NOW / 3_600 * 3_600;
    Wire then = new Wire(new ClobApi(UNIVERSE, Wire.at(Instant.ofEpochSecond(end))));
    for (Contract market : open().subList(0, 100)) {
      if (market.event().opens() >= end - 900) {
        continue;
      }
      String token = Directory.token(market, 0);
      JsonNode history =
          WIRE.json(
                  "/prices-history?market="
                      + token
                      + "&startTs="
                      + (end - 86_400)
                      + "&endTs="
                      + end
                      + "&fidelity=60")
              .get("history");
      JsonNode last = history.get(history.size() - 1);
      assertThat(last.get("t").asLong()).isEqualTo(end);
      assertThat(last.get("p").decimalValue())
          .isEqualByComparingTo(then.json("/midpoint?token_id=" + token).get("mid").asString());
    }
    String token = Directory.token(open().getFirst(), 0);
    assertThat(WIRE.json("/prices-history?token_id=" + token + "&interval=1d").get("history"))
        .isEmpty();
  }

  @Test
  void samplingPagesShouldListTheOpenMarketsFromStartToEndMarker() {
    TreeSet<String> listed = new TreeSet<>();
    String cursor = "MA==";
    while (!cursor.equals("LTE=")) {
      JsonNode page = WIRE.json("/sampling-simplified-markets?next_cursor=" + cursor);
      assertThat(page.get("count").asInt()).isEqualTo(page.get("data").size());
      page.get("data").forEach(row -> listed.add(row.get("condition_id").asString()));
      cursor = page.get("next_cursor").asString();
    }
    assertThat(listed)
        .isEqualTo(
            open().stream()
                .map(Directory::condition)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void marketShouldNameItsWinnerOnceResolved() {
    Contract market =
        open().stream().filter(m -> m.closes() < NOW + 2 * 86_400).findFirst().orElseThrow();
    String path = "/markets/" + Directory.condition(market);
    JsonNode live = WIRE.json(path);
    assertThat(live.get("closed").asBoolean()).isFalse();
    assertThat(live.at("/tokens/0/winner").asBoolean()).isFalse();
    Instant later = Instant.ofEpochSecond(market.closes() + 6 * 86_400);
    JsonNode done = new Wire(new ClobApi(UNIVERSE, Wire.at(later))).json(path);
    assertThat(done.get("closed").asBoolean()).isTrue();
    boolean split = done.get("is_50_50_outcome").asBoolean();
    assertThat(
            done.at("/tokens/0/winner").asBoolean()
                || done.at("/tokens/1/winner").asBoolean()
                || split)
        .isTrue();
    assertThat(WIRE.json("/clob-markets/" + Directory.condition(market)).get("t")).hasSize(2);
    assertThat(WIRE.json("/time").asLong()).isEqualTo(NOW);
    assertThat(WIRE.get("/ok").status()).isEqualTo(200);
  }
}
