package ai.oddwons.adapter.in.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeMatches;
import ai.oddwons.adapter.in.web.MatchExamples;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.matching.MatchGrade;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class MatchQueryTest {
  private static final String LIST = "/api/v1/matches";
  private static final Cursor NEXT =
      new Cursor("judged", List.of("2026-03-01T11:45:00Z", MatchExamples.TWINS.toString()));

  private final FakeMatches matches = new FakeMatches();
  private final WebTestClient client =
      Clients.of(new MatchEndpoints(matches, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void listShouldAskForAllButRejectedAndEndedOnesUnlessToldOtherwise() {
    matches.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST).exchange().expectStatus().isOk();

    assertThat(matches.asked).containsExactly(MatchFilter.ALL, new PageRequest(null, 50));
  }

  @Test
  void listShouldPassOnAllItWasAsked() {
    matches.list = Mono.just(Examples.collected(Slice.empty()));

    client
        .get()
        .uri(
            URI.create(
                LIST
                    + "?grade=rejected,caveat&grade=inverted&platform=kalshi"
                    + "&market=KXRAIN-26MAR02-T0.5&event=KXRAIN-26MAR02&ended=true"
                    + "&limit=1000&cursor="
                    + NEXT.toText()))
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(matches.asked)
        .containsExactly(
            new MatchFilter(
                Set.of(MatchGrade.REJECTED, MatchGrade.CAVEAT, MatchGrade.INVERTED),
                Examples.RAIN,
                MatchExamples.RAIN_EVENT,
                true),
            new PageRequest(NEXT, 1000));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void listShouldReadAFlag(String text, boolean ended) {
    matches.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST + "?ended=" + text).exchange().expectStatus().isOk();

    assertThat(matches.asked)
        .first(InstanceOfAssertFactories.type(MatchFilter.class))
        .extracting(MatchFilter::withEnded)
        .isEqualTo(ended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          limit=0 | limit | must be a whole number from 1 to 1000, was '0'
          grade=same | grade | must be one of equivalent, inverted, caveat, related, rejected, was 'same'
          grade= | grade | must be one of equivalent, inverted, caveat, related, rejected, was ''
          cursor=!! | cursor | must be a next_cursor of this list, was '!!'
          ended=yes | ended | must be true or false, was 'yes'
          ended= | ended | must be true or false, was ''
          ended=true&ended=false | ended | may be given once only
          platform=kalshi | platform | is of use only together with market or event
          platform=kalshi&platform=polymarket&event=A | platform | may be given once only
          market=A | market | needs exactly one platform, since ids of two venues may be equal
          event=A | event | needs exactly one platform, since ids of two venues may be equal
          market=&platform=kalshi | market | must be an id without blanks, at most 255 characters, was ''
          event=a%20b&platform=kalshi | event | must be an id without blanks, at most 255 characters, was 'a b'
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
    assertThat(matches.asked).isEmpty();
  }

  @Test
  void listShouldNameAllFaultsAtOnce() {
    client
        .get()
        .uri(LIST + "?colour=red&platform=kalshy&market=A&ended=1")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("Not valid: colour, platform, market, ended")
        .jsonPath("$.errors[0].detail")
        .isEqualTo("is not known here; known: grade, platform, market, event, ended, limit, cursor")
        .jsonPath("$.errors[1].detail")
        .isEqualTo("must be one of kalshi, polymarket, was 'kalshy'");
  }
}
