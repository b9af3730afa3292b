package ai.oddwons.adapter.in.web.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ai.oddwons.adapter.in.web.ArbitrageExamples;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.domain.arbitrage.Step;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArbitrageBodiesTest {
  private static final int SAMPLES = 500;

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00009, 0",
    "0.0001, 0.01",
    "0.02, 2",
    "0.044699, 4.46",
    "1, 100",
    "2.5, 250",
    "-0.00001, -0.01",
    "-0.05, -5",
    "-0.05001, -5.01"
  })
  void percentagesShouldNeverLookBetterThanTheyAre(BigDecimal ratio, String shown) {
    assertThat(Percent.of(ratio).toPlainString()).isEqualTo(shown);
  }

  @Test
  void anEdgeShownShouldFitAListAskedForIt() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < SAMPLES; i++) {
      BigDecimal ratio = BigDecimal.valueOf(random.nextDouble(-0.5, 2));
      BigDecimal shown = Percent.of(ratio);

      assertThat(ratio).isGreaterThanOrEqualTo(Percent.toRatio(shown));
      assertThat(ratio).isLessThan(Percent.toRatio(shown.add(new BigDecimal("0.01"))));
    }
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 0", "PT0.0009S, 0", "PT0.001S, 0.001", "PT1.25S, 1.25", "PT10M, 600"})
  void secondsShouldBeExactToTheMillisecond(Duration duration, String shown) {
    assertThat(ExactSeconds.of(duration).toPlainString()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "BUY, YES, Buy 319 YES of KXRAIN-26MAR02-T0.5 on kalshi at 0.46 or less",
    "SELL, NO, Sell 319 NO of KXRAIN-26MAR02-T0.5 on kalshi at 0.46 or more"
  })
  void aStepShouldReadAsASentence(OrderSide order, Side side, String text) {
    Step step = new Step(Examples.RAIN, side, order, Quantity.ofShares(319), Price.ofCents(46));

    assertThat(ExecutionStepBody.of(step).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"29.70, 29.7", "29.701, 29.71", "0.0001, 0.01", "30, 30", "100, 100"})
  void daysShouldNotLookShorterThanTheyAre(BigDecimal days, String shown) {
    assertThat(ValuationBody.of(paidIn(days)).daysToPayout())
        .extracting(BigDecimal::toPlainString)
        .isEqualTo(shown);
  }

  @Test
  void aPayoutAtAnUnknownTimeShouldHaveNeitherDaysNorAYearlyReturn() {
    ValuationBody body = ValuationBody.of(paidIn(null));

    assertThat(body.daysToPayout()).isNull();
    assertThat(body.annualisedPercentage()).isNull();
    assertThat(body.edgePercentage()).isNotNull();
  }

  /** The sums of an answer must add up for whoever adds them. */
  @Test
  void payoutAndSalesLessCostAndFeesShouldBeTheProfit() {
    ValuationBody body = ValuationBody.of(pairValue());

    assertThat(body.payout().add(body.sales()).subtract(body.cost()).subtract(body.fees()))
        .isEqualByComparingTo(body.profit());
  }

  @Test
  void anOpportunityThatWasNeverAnythingShouldBeABug() {
    OpportunityView pair = ArbitrageExamples.pair();
    OpportunityCheck check = pair.latest();
    OpportunityCheck gone =
        new OpportunityCheck(
            check.plan(),
            check.grounds(),
            null,
            null,
            null,
            List.of(new StopNote("no_gap", "")),
            List.of(),
            check.at());

    assertThatIllegalStateException()
        .isThrownBy(() ->
            OpportunityBody.of(
                new OpportunityView(pair.id(), gone, Map.of(), check.at(), check.at(), 1, null)));
  }

  private static Valuation pairValue() {
    return ArbitrageExamples.pair().latest().valuation();
  }

  private static Valuation paidIn(BigDecimal days) {
    Valuation value = pairValue();
    return new Valuation(
        value.quantity(),
        value.largestWithoutLoss(),
        value.payout(),
        value.cost(),
        value.sales(),
        value.fees(),
        value.profit(),
        value.capital(),
        value.returnOnCapital(),
        days,
        days == null ? null : value.annualised(),
        value.worstCase(),
        value.legs(),
        value.steps());
  }
}
