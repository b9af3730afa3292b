package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What every {@link SettlementReports} must do, the in-memory one included. */
public interface SettlementReportsContract extends VenueStage {
  SettlementReports settlements();

  /** The market has paid out so; voids pay half. */
  void settled(int market, Settlement settlement);

  /** The market still trades. */
  void trades(int market);

  static Stream<Settlement> everySettlement() {
    return Stream.of(
        new Settlement.Yes(),
        new Settlement.No(),
        new Settlement.Scalar(Price.ofCents(37)),
        new Settlement.Voided(Price.ofCents(50)));
  }

  @ParameterizedTest
  @MethodSource("everySettlement")
  default void listReportsShouldTellHowAMarketPaid(Settlement settlement) {
    settled(1, settlement);

    List<SettlementReport> reports = reports(1);

    assertThat(reports)
        .singleElement()
        .satisfies(report -> assertThat(report.market()).isEqualTo(market(1)))
        .satisfies(report -> assertThat(report.state().status()).isEqualTo(MarketStatus.SETTLED))
        .satisfies(report -> assertThat(report.state().settlement()).isEqualTo(settlement));
  }

  @Test
  default void listReportsShouldGiveNoOutcomeToAMarketThatStillTrades() {
    trades(1);

    assertThat(reports(1)).allSatisfy(report -> assertThat(report.state().settlement()).isNull());
  }

  @Test
  default void listReportsShouldLeaveOutAMarketTheVenueDoesNotKnow() {
    settled(1, new Settlement.Yes());

    assertThat(reports(1, 9)).extracting(SettlementReport::market).containsExactly(market(1));
  }

  @Test
  default void listReportsShouldAskOnlyOnceSubscribed() {
    Flux<SettlementReport> assembledEarly = settlements().listReports(List.of(address(1)));
    settled(1, new Settlement.No());

    assembledEarly.as(StepVerifier::create).expectNextCount(1).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listReportsShouldFailInKindWhenTheVenueIsDown() {
    settled(1, new Settlement.Yes());
    breakDown();

    settlements()
        .listReports(List.of(address(1)))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
  }

  private List<SettlementReport> reports(int... markets) {
    return settlements()
        .listReports(IntStream.of(markets).mapToObj(this::address).toList())
        .collectList()
        .as(ContractSteps::only);
  }
}
