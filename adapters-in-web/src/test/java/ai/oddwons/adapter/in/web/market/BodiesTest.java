package ai.oddwons.adapter.in.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BodiesTest {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TEN = BigDecimal.TEN;

  static Stream<Arguments> strikes() {
    return Stream.of(
        Arguments.of(new Strike.Above(ONE, true), new StrikeBody("above", ONE, null, true, null)),
        Arguments.of(new Strike.Below(TEN, false), new StrikeBody("below", null, TEN, false, null)),
        Arguments.of(new Strike.Between(ONE, TEN), new StrikeBody("between", ONE, TEN, true, null)),
        Arguments.of(
            new Strike.Described("a draw"),
            new StrikeBody("described", null, null, null, "a draw")));
  }

  @ParameterizedTest
  @MethodSource("strikes")
  void strikeShouldKeepWhatTheVenueStates(Strike strike, StrikeBody expected) {
    assertThat(StrikeBody.of(strike)).isEqualTo(expected);
  }

  static Stream<Arguments> settlements() {
    return Stream.of(
        Arguments.of(new Settlement.Yes(), "yes", "1"),
        Arguments.of(new Settlement.No(), "no", "0"),
        Arguments.of(new Settlement.Scalar(Price.ofCents(31)), "scalar", "0.31"),
        Arguments.of(new Settlement.Voided(Price.ofCents(50)), "void", "0.5"));
  }

  @ParameterizedTest
  @MethodSource("settlements")
  void settlementShouldNameTheOutcomeAndWhatItPays(
      Settlement settlement, String outcome, String payout) {
    MarketState determined = new MarketState(MarketStatus.DETERMINED, settlement, null);

    assertThat(SettlementBody.of(determined))
        .isEqualTo(new SettlementBody(outcome, new BigDecimal(payout), false, null));
  }

  @Test
  void feesShouldTellFreeFromUnknown() {
    assertThat(FeesBody.of(new FeeTerms.Free()).kind()).isEqualTo("free");
    assertThat(FeesBody.of(new FeeTerms.Unknown("new form")).kind()).isEqualTo("unknown");
  }

  @Test
  void linksShouldEscapeWhatAnAddressCannotHold() {
    MarketId odd = new MarketId(new Platform("kalshi"), "A/B?C");

    assertThat(LinksBody.of(odd).book()).isEqualTo("/api/v1/markets/kalshi/A%2FB%3FC/book");
  }
}
