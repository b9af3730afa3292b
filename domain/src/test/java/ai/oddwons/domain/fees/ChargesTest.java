package ai.oddwons.domain.fees;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChargesTest {
  private static final FeeCurve SEVEN =
      new FeeCurve(new BigDecimal("0.07"), new BigDecimal("0.0175"), 1);
  private static final Charges CENTS = new Charges(SEVEN, FeeRounding.ToBalance.CENTS);
  private static final Charges FIVE_DECIMALS =
      new Charges(
          new FeeCurve(new BigDecimal("0.04"), BigDecimal.ZERO, 1),
          FeeRounding.PerFill.FIVE_DECIMALS);

  private static Fill fill(String size, String price) {
    return new Fill(
        Price.ofDecimal(new BigDecimal(price)),
        Quantity.ofDecimal(new BigDecimal(size)),
        FeeRole.TAKER);
  }

  private static OrderFee buy(Charges charges, List<Fill> fills) {
    return charges.ofOrder(OrderSide.BUY, fills);
  }

  @ParameterizedTest
  @CsvSource({
    "1,    0.055,  0.005,    -0.06",
    "1,    0.50,   0.02,     -0.52",
    "100,  0.50,   1.75,     -51.75",
    "100,  0.05,   0.34,     -5.34",
    "500,  0.24,   6.39,     -126.39",
    "1,    0.01,   0.01,     -0.02",
    "3.33, 0.3333, 0.060111, -1.17",
  })
  void oneFillShouldBeBookedInWholeCents(
      String size, String price, BigDecimal fee, BigDecimal change) {
    OrderFee order = buy(CENTS, List.of(fill(size, price)));

    assertThat(order.net()).isEqualTo(Money.ofDollars(fee));
    assertThat(order.cashChange()).isEqualTo(Money.ofDollars(change));
  }

  @Test
  void directMembersShouldPayHundredthsOfCents() {
    Charges direct = new Charges(SEVEN, FeeRounding.ToBalance.HUNDREDTHS_OF_CENTS);

    assertThat(buy(direct, List.of(fill("1", "0.055"))).net()).hasToString("0.0037");
    assertThat(buy(direct, List.of(fill("1", "0.50"))).net()).hasToString("0.0175");
    assertThat(buy(direct, List.of(fill("0.01", "0.50"))).cashChange()).hasToString("-0.0052");
  }

  @Test
  void salesShouldBeFlooredToo() {
    OrderFee sale = CENTS.ofOrder(OrderSide.SELL, List.of(fill("1", "0.055")));

    assertThat(sale.cashChange()).hasToString("0.05");
    assertThat(sale.roundingFee()).hasToString("0.001361");
  }

  /** Eight times 0.001361 pass a cent. */
  @Test
  void roundingFeesShouldComeBackInWholeCents() {
    assertThat(buy(CENTS, Collections.nCopies(7, fill("1", "0.055"))).rebate())
        .isEqualTo(Money.ZERO);

    OrderFee eight = buy(CENTS, Collections.nCopies(8, fill("1", "0.055")));
    assertThat(eight.rebate()).hasToString("0.01");
    assertThat(eight.carriedRounding()).hasToString("0.000888");
    assertThat(eight.net()).hasToString("0.03");
    assertThat(eight.cashChange()).hasToString("-0.47");
  }

  @Test
  void makersShouldPayByTheirOwnRate() {
    Fill rested = new Fill(Price.ofCents(50), Quantity.ofShares(100), FeeRole.MAKER);

    assertThat(buy(CENTS, List.of(rested)).net()).hasToString("0.44");
    assertThat(buy(FIVE_DECIMALS, List.of(rested)).net()).isEqualTo(Money.ZERO);
  }

  /** A free series still keeps what a fractional notional leaves below a cent. */
  @Test
  void aFreeMarketShouldStillRoundTheBalance() {
    Charges free = new Charges(FeeCurve.NONE, FeeRounding.ToBalance.CENTS);

    assertThat(buy(free, List.of(fill("3.33", "0.3333"))).net()).hasToString("0.000111");
    assertThat(buy(free, List.of(fill("100", "0.50"))).net()).isEqualTo(Money.ZERO);
  }

  @Test
  void feesPerFillShouldBeRoundedToTheNearest() {
    assertThat(buy(FIVE_DECIMALS, List.of(fill("33.33", "0.333"))).net()).hasToString("0.29612");
    assertThat(buy(FIVE_DECIMALS, List.of(fill("0.01", "0.02"))).net()).hasToString("0.00001");
    assertThat(buy(FIVE_DECIMALS, List.of(fill("0.01", "0.01"))).net()).isEqualTo(Money.ZERO);
  }

  private static List<Fill> wholeCentFills(RandomGenerator random) {
    List<Fill> fills = new ArrayList<>();
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      fills.add(
          new Fill(
              Price.ofCents(random.nextInt(1, 100)),
              Quantity.ofShares(random.nextInt(1, 400)),
              random.nextBoolean() ? FeeRole.TAKER : FeeRole.MAKER));
    }
    return fills;
  }

  /** The classic "up to the next cent" is exact for an order, and only for an order. */
  @Test
  void anOrderAtWholeCentsShouldCostItsTradeFeesRoundedUpOnce() {
    assertThat(Samples.of(300, ChargesTest::wholeCentFills))
        .allSatisfy(fills -> {
          OrderFee order = buy(CENTS, fills);
          assertThat(order.net()).isEqualTo(order.tradeFee().rounded(2, RoundingMode.CEILING));
        });
  }

  @Test
  void anOrderShouldAddUpAndNeverPayToTrade() {
    assertThat(Samples.of(300, ChargesTest::wholeCentFills))
        .allSatisfy(fills -> {
          OrderFee order = CENTS.ofOrder(OrderSide.SELL, fills);
          assertThat(order.net().isNegative()).isFalse();
          assertThat(order.carriedRounding()).isLessThan(Money.ofDollars("0.01"));
          assertThat(order.cashChange()).isEqualTo(order.notional().minus(order.net()));
        });
  }

  @Test
  void aLargerFillShouldNeverCostLess() {
    assertThat(Samples.of(300, random -> random.nextInt(1, 5_000)))
        .allSatisfy(size ->
            assertThat(buy(CENTS, List.of(fill("" + size, "0.37"))).net())
                .isLessThanOrEqualTo(buy(CENTS, List.of(fill("" + (size + 1), "0.37"))).net()));
  }
}
