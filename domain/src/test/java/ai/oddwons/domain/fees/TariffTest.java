package ai.oddwons.domain.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.market.FeeModels;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TariffTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final FeeRounding CENTS = FeeRounding.ToBalance.CENTS;
  private static final FeeCurve CURVE = new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1);

  @Test
  void aTariffShouldQuoteWhatAppliesAtTheMoment() {
    Tariff waived = new Tariff(new FeeTerms.Charged(CURVE, NOON), CENTS);

    assertThat(waived.at(NOON)).isEqualTo(new FeeQuote.Known(new Charges(CURVE, CENTS)));
    assertThat(waived.at(NOON.minusMillis(1)))
        .isEqualTo(new FeeQuote.Known(new Charges(FeeCurve.NONE, CENTS)));
    assertThat(new Tariff(new FeeTerms.Free(), CENTS).at(NOON))
        .isEqualTo(new FeeQuote.Known(new Charges(FeeCurve.NONE, CENTS)));
  }

  @Test
  void aTariffShouldRefuseWhatIsNotKnown() {
    FeeCurve absurd = new FeeCurve(new BigDecimal("1.01"), BigDecimal.ZERO, 1);

    assertThat(new Tariff(new FeeTerms.Unknown("a flat fee"), CENTS).at(NOON))
        .isEqualTo(new FeeQuote.Refused("a flat fee"));
    assertThat(new Tariff(new FeeTerms.Free(), null).at(NOON)).isInstanceOf(FeeQuote.Refused.class);
    assertThat(new Tariff(new FeeTerms.Charged(absurd, null), CENTS).at(NOON))
        .isInstanceOf(FeeQuote.Refused.class);
  }

  @Test
  void modelsShouldKnowThePlatformsThatWereRegistered() {
    FeeModels models = new FeeModels(Map.of(new Platform("known"), CENTS));

    assertThat(models.tariff(new Platform("known"), new FeeTerms.Free()).at(NOON))
        .isInstanceOf(FeeQuote.Known.class);
    assertThat(models.tariff(new Platform("new"), new FeeTerms.Free()).at(NOON))
        .isInstanceOf(FeeQuote.Refused.class);
  }

  @Test
  void aBudgetedBuyShouldLeaveNothingButDust() {
    FeeCurve five = new FeeCurve(new BigDecimal("0.05"), BigDecimal.ZERO, 1);
    Money hundred = Money.ofDollars(100);

    assertThat(new BudgetedBuy(five, BigDecimal.ZERO).principal(hundred, Price.ofCents(20)))
        .hasToString("96.153846");
    assertThat(
            new BudgetedBuy(FeeCurve.NONE, new BigDecimal("0.01"))
                .principal(hundred, Price.ofCents(20)))
        .hasToString("99.009900".replaceAll("0+$", ""));
    assertThatThrownBy(() -> new BudgetedBuy(five, new BigDecimal("-0.01")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRebateShouldBeAShareOfWhatTakersPaid() {
    assertThat(new MakerRebate(new BigDecimal("0.20")).upperEstimate(Money.ofDollars("1.75")))
        .isEqualTo(Money.ofDollars("0.35"));
    assertThatThrownBy(() -> new MakerRebate(new BigDecimal("1.01")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
