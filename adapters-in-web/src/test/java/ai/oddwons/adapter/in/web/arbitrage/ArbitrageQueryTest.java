package ai.oddwons.adapter.in.web.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeArbitrage;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class ArbitrageQueryTest {
  private static final String LIST = "/api/v1/arbitrage";
  private static final Cursor NEXT = new Cursor("profit", List.of("13.64", "17"));

  private final FakeArbitrage arbitrage = new FakeArbitrage();
  private final WebTestClient client =
      Clients.of(new ArbitrageEndpoints(arbitrage, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void listShouldAskForFindingsThatAreThereUnlessToldOtherwise() {
    arbitrage.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST).exchange().expectStatus().isOk();

    assertThat(arbitrage.asked)
        .containsExactly(OpportunityFilter.FINDINGS, new PageRequest(null, 50));
  }

  @Test
  void listShouldPassOnAllItWasAsked() {
    arbitrage.list = Mono.just(Examples.collected(Slice.empty()));

    client
        .get()
        .uri(
            URI.create(
                LIST
                    + "?status=watch,near_miss&status=active&type=cross_platform,temporal"
                    + "&platform=kalshi&market=KXRAIN-26MAR02-T0.5&min_edge=2.25&ended=true"
                    + "&sort=profit&limit=1000&cursor="
                    + NEXT.toText()))
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(arbitrage.asked)
        .containsExactly(
            new OpportunityFilter(
                Set.of(Standing.ACTIVE, Standing.WATCH, Standing.NEAR_MISS),
                Set.of(OpportunityType.CROSS_PLATFORM, OpportunityType.TEMPORAL),
                Examples.RAIN,
                new BigDecimal("0.0225"),
                true,
                OpportunitySort.PROFIT),
            new PageRequest(NEXT, 1000));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.05, 0.0005", "2, 0.02", "12.5, 0.125", "1000, 10"})
  void listShouldReadAnEdgeInPerCent(String text, BigDecimal ratio) {
    arbitrage.list = Mono.just(Examples.collected(Slice.empty()));

    client.get().uri(LIST + "?min_edge=" + text).exchange().expectStatus().isOk();

    assertThat(arbitrage.asked)
        .first(InstanceOfAssertFactories.type(OpportunityFilter.class))
        .extracting(OpportunityFilter::minReturn, InstanceOfAssertFactories.BIG_DECIMAL)
        .isEqualByComparingTo(ratio);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          limit=1001 | limit | must be a whole number from 1 to 1000, was '1001'
          status=gone | status | must be one of active, watch, near_miss, was 'gone'
          status= | status | must be one of active, watch, near_miss, was ''
          type=pair | type | must be one of cross_platform, related_market, temporal, hedge, was 'pair'
          sort=edge | sort | must be one of newest, profit, was 'edge'
          cursor=!! | cursor | must be a next_cursor of this list, was '!!'
          ended=1 | ended | must be true or false, was '1'
          platform=kalshi | platform | is of use only together with market
          market=A | market | needs exactly one platform, since ids of two venues may be equal
          market=&platform=kalshi | market | must be an id without blanks, at most 255 characters, was ''
          min_edge=1000.01 | min_edge | must be a number from 0 to 1000 with at most 2 decimals, was '1000.01'
          min_edge=-1 | min_edge | must be a number from 0 to 1000 with at most 2 decimals, was '-1'
          min_edge=2%25 | min_edge | must be a number from 0 to 1000 with at most 2 decimals, was '2%'
          min_edge=0.125 | min_edge | must be a number from 0 to 1000 with at most 2 decimals, was '0.125'
          min_edge=1&min_edge=2 | min_edge | may be given once only
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
    assertThat(arbitrage.asked).isEmpty();
  }

  @Test
  void listShouldNameAllFaultsAtOnce() {
    client
        .get()
        .uri(LIST + "?colour=red&sort=x&min_edge=y")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("Not valid: colour, min_edge, sort")
        .jsonPath("$.errors[0].detail")
        .isEqualTo(
            "is not known here; known: status, type, platform, market, min_edge, ended, sort,"
                + " limit, cursor");
  }
}
