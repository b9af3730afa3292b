package ai.oddwons.adapter.in.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeMarkets;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketSort;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketStatus;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class MarketListTest {
  private static final String LIST = "/api/v1/markets";
  private static final Cursor NEXT = new Cursor("id", List.of("kalshi", "A"));

  private final FakeMarkets markets = new FakeMarkets();
  private final WebTestClient client =
      Clients.of(new MarketEndpoints(markets, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void listShouldWriteEveryFieldOfAMarket() {
    markets.list = Mono.just(Examples.collected(new Slice<>(List.of(Examples.rain()), NEXT)));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": [%s],
             "next_cursor": "%s",
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(MarketJson.RAIN, NEXT.toText()),
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldWriteNullForAllThatIsAbsent() {
    markets.list = Mono.just(Examples.collected(new Slice<>(List.of(Examples.cup()), null)));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectBody()
        .json(
            """
            {"data": [%s],
             "next_cursor": null,
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(MarketJson.CUP),
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldAskForOpenMarketsUnlessToldOtherwise() {
    markets.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST).exchange().expectStatus().isOk();

    assertThat(markets.asked)
        .containsExactly(
            new MarketFilter(
                Set.of(), Set.of(MarketStatus.OPEN), Set.of(), null, "", MarketSort.ID),
            new PageRequest(null, 50));
  }

  @Test
  void listShouldPassOnAllItWasAsked() {
    markets.list = Mono.just(Examples.collected(Slice.empty()));

    client
        .get()
        .uri(
            URI.create(
                LIST
                    + "?platform=kalshi&status=open,paused&status=closed&category=crypto,weather"
                    + "&event=KXRAIN&q=%20rain%20&sort=closing&closing_from=2026-03-01T00:00:00Z"
                    + "&closing_before=2026-03-02T00:00:00Z&limit=1000&cursor="
                    + NEXT.toText()))
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(markets.asked)
        .containsExactly(
            new MarketFilter(
                Set.of(Examples.KALSHI),
                Set.of(MarketStatus.OPEN, MarketStatus.PAUSED, MarketStatus.CLOSED),
                Set.of(Category.CRYPTO, Category.WEATHER),
                new EventId(Examples.KALSHI, "KXRAIN"),
                Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-03-02T00:00:00Z"),
                "rain",
                MarketSort.CLOSING),
            new PageRequest(NEXT, 1000));
  }

  @Test
  void listShouldTakeAllForEveryStatus() {
    markets.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST + "?status=all").exchange().expectStatus().isOk();

    assertThat(markets.asked).first().isEqualTo(MarketFilter.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          limit=0 | limit | must be a whole number from 1 to 1000, was '0'
          limit=1001 | limit | must be a whole number from 1 to 1000, was '1001'
          limit= | limit | must be a whole number from 1 to 1000, was ''
          limit=5&limit=6 | limit | may be given once only
          platform=kalshy | platform | must be one of kalshi, polymarket, was 'kalshy'
          sort=price | sort | must be one of id, volume, closing, updated, was 'price'
          cursor=!! | cursor | must be a next_cursor of this list, was '!!'
          event=A | event | needs exactly one platform, since ids of two venues may be equal
          event=A&platform=kalshi,polymarket | event | needs exactly one platform, since ids of two venues may be equal
          q=%20 | q | must be 1 to 200 printable characters, was ' '
          closing_from=tomorrow | closing_from | must be a time such as 2026-01-31T15:00:00Z, from 1970 to 9999, was 'tomorrow'
          closing_from=-5000-01-01T00:00:00Z | closing_from | must be a time such as 2026-01-31T15:00:00Z, from 1970 to 9999, was '-5000-01-01T00:00:00Z'
          closing_from=2026-03-02T00:00:00Z&closing_before=2026-03-02T00:00:00Z | closing_before | must lie after closing_from
          """)
  void listShouldNameABadParameterAndWhatIsAllowed(String query, String name, String detail) {
    client
        .get()
        .uri(URI.create(LIST + "?" + query.replace(" ", "")))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:oddwons:problem:invalid-parameter")
        .jsonPath("$.errors.length()")
        .isEqualTo(1)
        .jsonPath("$.errors[0].parameter")
        .isEqualTo(name)
        .jsonPath("$.errors[0].detail")
        .isEqualTo(detail);
    assertThat(markets.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=a%00b", "event=a%00b&platform=kalshi", "cursor=aWQfAA"})
  void listShouldRefuseWhatNoStoreCanLookFor(String query) {
    client.get().uri(URI.create(LIST + "?" + query)).exchange().expectStatus().isBadRequest();
    assertThat(markets.asked).isEmpty();
  }

  @Test
  void listShouldNameAllFaultsAtOnce() {
    client
        .get()
        .uri(LIST + "?colour=red&sort=x&limit=y")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("Not valid: colour, sort, limit")
        .jsonPath("$.errors[0].detail")
        .isEqualTo(
            "is not known here; known: platform, status, category, event, q, closing_from,"
                + " closing_before, sort, limit, cursor");
  }

  @Test
  void listShouldSayThatACursorBelongsElsewhere() {
    markets.list = Mono.error(new MalformedCursor("order volume"));

    client
        .get()
        .uri(LIST + "?cursor=" + NEXT.toText())
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:oddwons:problem:malformed-cursor")
        .jsonPath("$.errors[0].parameter")
        .isEqualTo("cursor");
  }

  @Test
  void listShouldAskToComeBackWhenTheStoreIsGone() {
    markets.list = Mono.error(new StoreFailure.Unavailable("10.0.0.7 refused", null));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "5")
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("unavailable").doesNotContain("10.0.0.7"));
  }

  @Test
  void listShouldTellNothingOfAnUnforeseenFailure() {
    markets.list = Mono.error(new IllegalStateException("secret"));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectStatus()
        .isEqualTo(500)
        .expectBody(String.class)
        .value(body ->
            assertThat(body)
                .contains("urn:oddwons:problem:internal", "request_id")
                .doesNotContain("secret", "IllegalState"));
  }

  @Test
  void listShouldMarkAnAnswerThatOutlivedItsTimeAndForbidToCacheIt() {
    Instant longAgo = Examples.NOW.minus(Duration.ofHours(1));
    markets.list = Mono.just(new Dated<>(Slice.empty(), longAgo, Duration.ofMinutes(20)));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectHeader()
        .valueEquals("Cache-Control", "no-cache")
        .expectBody()
        .jsonPath("$.stale")
        .isEqualTo(true);
  }

  @Test
  void listShouldLeaveOutTheBodyForWhoHasIt() {
    markets.list = Mono.just(Examples.collected(new Slice<>(List.of(Examples.rain()), null)));
    String tag =
        client.get().uri(LIST).exchange().returnResult(String.class).getResponseHeaders().getETag();
    assertThat(tag).startsWith("W/\"");

    client
        .get()
        .uri(LIST)
        .header("If-None-Match", tag)
        .exchange()
        .expectStatus()
        .isNotModified()
        .expectBody()
        .isEmpty();
  }

  @Test
  void searchShouldLookForItsWords() {
    markets.list = Mono.just(Examples.collected(new Slice<>(List.of(Examples.rain()), null)));

    client
        .get()
        .uri(LIST + "/search?q=rain paris&platform=kalshi")
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(markets.asked)
        .first(InstanceOfAssertFactories.type(MarketFilter.class))
        .extracting(MarketFilter::text)
        .isEqualTo("rain paris");
  }

  @Test
  void searchShouldAskForWords() {
    client
        .get()
        .uri(LIST + "/search?platform=kalshi")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].detail")
        .isEqualTo("must be given");
  }
}
