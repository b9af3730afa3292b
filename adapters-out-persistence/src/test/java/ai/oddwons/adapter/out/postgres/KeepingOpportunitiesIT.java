package ai.oddwons.adapter.out.postgres;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.port.out.CheckSample.look;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.CheckSample;
import ai.oddwons.application.port.out.StoreFailure;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the contracts cannot see: columns that only others read, and what a failure leaves. */
final class KeepingOpportunitiesIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Test
  void keepShouldNameTheFirstMarketOfEachVenue() {
    Awaited.done(keep(look("A"), look(kalshi("FIRST"), kalshi("SECOND"))));

    assertThat(rows("kalshi_market_id = 'A' and polymarket_market_id = 'A'")).isEqualTo(1);
    assertThat(rows("kalshi_market_id = 'FIRST' and polymarket_market_id is null")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1.239, 1.23",
    "-1.239, -1.23",
    "0, 0.00",
    "999.99, 999.99",
    "1000, 999.99",
    "123456789, 999.99",
    "-1000000, -999.99"
  })
  void keepShouldShowTheReturnInPercentAsFarAsItsColumnGoes(String profit, String percent) {
    Awaited.done(keep(look("A").profit(profit)));

    assertThat(rows("edge_percentage = " + percent)).isEqualTo(1);
  }

  @Test
  void keepShouldShowNoReturnWhereThereIsNoValue() {
    Awaited.done(keep(look("A").watch().profit(null)));

    assertThat(rows("edge_percentage is null and execution_steps is null")).isEqualTo(1);
  }

  @Test
  void keepShouldFollowTheStandingInTheStatus() {
    Awaited.done(keep(look("A"), look("B").watch(), look("C").nearMiss()));
    assertThat(rows("status = 'active'")).isEqualTo(1);
    assertThat(rows("status = 'watch'")).isEqualTo(1);
    assertThat(rows("status = 'near_miss'")).isEqualTo(1);

    Awaited.done(keep(look("A").gone("no_gap").at(NOON.plusSeconds(1))));
    assertThat(rows("status = 'ended' and standing = 'active' and created_at = first_seen_at"))
        .isEqualTo(1);
  }

  @Test
  void keepShouldWriteMarketsOnceHoweverOftenItLooks() {
    Awaited.done(keep(look("A")));
    Awaited.done(keep(look("A").at(NOON.plusSeconds(1))));

    assertThat(number("select count(*) from arbitrage_legs")).isEqualTo(2);
    assertThat(number("select count(*) from arbitrage_checks")).isEqualTo(2);
  }

  @Test
  void keepShouldKeepNothingWhenOneOfThemIsRefused() {
    Awaited.done(keep(look("A")));

    keep(look("A").gone("no_gap").at(NOON.plusSeconds(1)), look("B"), look("B").watch())
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);

    assertThat(rows("ended_at is null")).isEqualTo(1);
    assertThat(number("select count(*) from arbitrage_checks")).isEqualTo(1);
  }

  private static Mono<Void> keep(CheckSample... looks) {
    return EMPTY
        .stores()
        .arbitrage()
        .keep(RUN, Stream.of(looks).map(CheckSample::build).toList())
        .then();
  }

  private static long rows(String condition) {
    return number("select count(*) from arbitrage_opportunities where " + condition);
  }

  private static long number(String sql) {
    return TestDatabase.queryNumber(EMPTY.url(), sql);
  }
}
