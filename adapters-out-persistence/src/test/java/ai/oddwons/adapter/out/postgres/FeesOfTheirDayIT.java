package ai.oddwons.adapter.out.postgres;

import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.RunId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

/** A database that collected before it kept fees with their dates: version 6 of the schema. */
final class FeesOfTheirDayIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Instant SEEN = NOON.plusSeconds(100);
  private static final Instant MUCH_LATER = NOON.plus(Duration.ofDays(365));
  private static final FeeTerms SEVEN =
      new FeeTerms.Charged(
          new FeeCurve(new BigDecimal("0.07"), new BigDecimal("0.0175"), 1), NOON.plusSeconds(5));
  private static final FeeTerms FREE = new FeeTerms.Free();
  private static final FeeTerms FLAT = new FeeTerms.Unknown("flat");
  private static final String BACK_TO_SIX =
      """
      drop table market_fees;
      alter table pattern_outcomes drop column fee_refusal, drop column fee_refusal_reason;
      delete from flyway_schema_history where version = '7'\
      """;

  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Test
  void migrateShouldBeginHistoriesWithWhatHoldsAndWhenItWasRead() {
    Awaited.done(
        EMPTY.stores().jobs().admit(RUN, JobName.COLLECT, NOON, NOON.plus(Duration.ofDays(1))));
    keep(RUN, market(kalshi("A")).fees(SEVEN).build(), market(kalshi("B")).fees(FREE).build());
    keep(NEXT_RUN, market(kalshi("C")).fees(FLAT).build());

    TestDatabase.execute(EMPTY.url(), BACK_TO_SIX);
    Awaited.done(new Migrations(EMPTY.url()).migrate());

    assertThat(fees(kalshi("A"))).containsExactly(new FeeHistory.Entry(NOON, SEVEN));
    assertThat(fees(kalshi("B"))).containsExactly(new FeeHistory.Entry(NOON, FREE));
    // Of a run that is forgotten the page is the earliest moment that is known.
    assertThat(fees(kalshi("C"))).containsExactly(new FeeHistory.Entry(SEEN, FLAT));
    EMPTY
        .stores()
        .markets()
        .findFees(kalshi("A"), NOON.minusNanos(1_000))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void keepShouldLeaveNothingOfFeesThatNoColumnTakes() {
    FeeTerms beyondTime = new FeeTerms.Charged(FeeCurve.NONE, Instant.MAX);

    EMPTY
        .stores()
        .markets()
        .keep(
            new Batch(
                RUN,
                NOON,
                List.of(),
                List.of(
                    listed(market(kalshi("GOOD")).fees(FREE).build()),
                    listed(market(kalshi("BAD")).fees(beyondTime).build())),
                SEEN))
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);

    assertThat(TestDatabase.queryNumber(EMPTY.url(), "select count(*) from market_fees")).isZero();
  }

  private static void keep(RunId run, Market... some) {
    List<ListedMarket> page = Stream.of(some).map(market -> listed(market)).toList();
    Awaited.done(EMPTY.stores().markets().keep(new Batch(run, NOON, List.of(), page, SEEN)));
  }

  private static List<FeeHistory.Entry> fees(MarketId market) {
    return ContractSteps.only(EMPTY.stores().markets().findFees(market, MUCH_LATER)).entries();
  }
}
