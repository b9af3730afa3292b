package ai.oddwons.adapter.in.web.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakePatterns;
import ai.oddwons.adapter.in.web.PatternExamples;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternSort;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.pattern.PatternKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class PatternQueryTest {
  private static final String LIST = "/api/v1/patterns";
  private static final Cursor NEXT =
      new Cursor("newest", List.of("2026-03-01T11:45:00Z", PatternExamples.JUMP.toString()));

  private final FakePatterns patterns = new FakePatterns();
  private final WebTestClient client =
      Clients.of(new PatternEndpoints(patterns, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void listShouldAskForAllAndTheNewestFirstUnlessToldOtherwise() {
    patterns.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST).exchange().expectStatus().isOk();

    assertThat(patterns.asked).containsExactly(PatternFilter.ALL, new PageRequest(null, 50));
  }

  @Test
  void listShouldPassOnAllItWasAsked() {
    patterns.list = Mono.just(Examples.collected(Slice.empty()));

    client
        .get()
        .uri(
            URI.create(
                LIST
                    + "?platform=kalshi&kind=price_jump,slow_drift&kind=reversal"
                    + "&category=crypto,weather&market=KXRAIN-26MAR02-T0.5&event=KXRAIN-26MAR02"
                    + "&from=2026-03-01T00:00:00Z&before=2026-03-02T00:00:00Z&min_score=62.5"
                    + "&sort=score&limit=1000&cursor="
                    + NEXT.toText()))
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(patterns.asked)
        .containsExactly(
            new PatternFilter(
                Set.of(Examples.KALSHI),
                Set.of(PatternKind.PRICE_JUMP, PatternKind.SLOW_DRIFT, PatternKind.REVERSAL),
                Set.of(Category.CRYPTO, Category.WEATHER),
                Examples.RAIN,
                new EventId(Examples.KALSHI, "KXRAIN-26MAR02"),
                Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-03-02T00:00:00Z"),
                62.5,
                PatternSort.SCORE),
            new PageRequest(NEXT, 1000));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.0, 0", "7.25, 7.25", "62.48, 62.48", "100, 100", "100.00, 100"})
  void listShouldReadAScoreAsItIsShown(String text, double score) {
    patterns.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST + "?min_score=" + text).exchange().expectStatus().isOk();

    assertThat(patterns.asked)
        .first(InstanceOfAssertFactories.type(PatternFilter.class))
        .extracting(PatternFilter::minScore)
        .isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          limit=0 | limit | must be a whole number from 1 to 1000, was '0'
          platform=kalshy | platform | must be one of kalshi, polymarket, was 'kalshy'
          kind=jump | kind | must be one of price_jump, slow_drift, reversal, volume_burst, liquidity_shift, stale_quote, book_imbalance, expiry_drift, longshot_zone, was 'jump'
          category=rain | category | must be one of politics, sports, crypto, economics, finance, weather, culture, technology, world, other, was 'rain'
          sort=price | sort | must be one of newest, score, was 'price'
          cursor=!! | cursor | must be a next_cursor of this list, was '!!'
          market=A | market | needs exactly one platform, since ids of two venues may be equal
          market=A&platform=kalshi,polymarket | market | needs exactly one platform, since ids of two venues may be equal
          event=A | event | needs exactly one platform, since ids of two venues may be equal
          market=&platform=kalshi | market | must be an id without blanks, at most 255 characters, was ''
          from=tomorrow | from | must be a time such as 2026-01-31T15:00:00Z, from 1970 to 9999, was 'tomorrow'
          from=2026-03-02T00:00:00Z&before=2026-03-02T00:00:00Z | before | must lie after from
          min_score=100.01 | min_score | must be a number from 0 to 100 with at most 2 decimals, was '100.01'
          min_score=-1 | min_score | must be a number from 0 to 100 with at most 2 decimals, was '-1'
          min_score=1e1 | min_score | must be a number from 0 to 100 with at most 2 decimals, was '1e1'
          min_score=0.125 | min_score | must be a number from 0 to 100 with at most 2 decimals, was '0.125'
          min_score=NaN | min_score | must be a number from 0 to 100 with at most 2 decimals, was 'NaN'
          min_score= | min_score | must be a number from 0 to 100 with at most 2 decimals, was ''
          min_score=1&min_score=2 | min_score | may be given once only
          """)
  void listShouldNameABadParameterAndWhatIsAllowed(String query, String name, String detail) {
    client
        .get()
        .uri(URI.create(LIST + "?" + query))
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
    assertThat(patterns.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"market=a%00b&platform=kalshi", "event=a%20b&platform=kalshi", "cursor=aWQfAA"})
  void listShouldRefuseWhatNoStoreCanLookFor(String query) {
    client.get().uri(URI.create(LIST + "?" + query)).exchange().expectStatus().isBadRequest();
    assertThat(patterns.asked).isEmpty();
  }

  @Test
  void listShouldNameAllFaultsAtOnce() {
    client
        .get()
        .uri(LIST + "?colour=red&sort=x&min_score=y")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("Not valid: colour, min_score, sort")
        .jsonPath("$.errors[0].detail")
        .isEqualTo(
            "is not known here; known: platform, kind, category, market, event, from, before,"
                + " min_score, sort, limit, cursor");
  }
}
