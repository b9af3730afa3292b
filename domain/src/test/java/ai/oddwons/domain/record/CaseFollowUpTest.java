package ai.oddwons.domain.record;

import static ai.oddwons.domain.record.Followed.a;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.Entry.Side;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each pattern was seen at 60 cents. */
final class CaseFollowUpTest {

  @Test
  void judgeShouldBuyTheSideThatThePatternNamesAtTheOfferMet() {
    Entry up = a(PatternKind.PRICE_JUMP).met(59, 61).outcome(Horizon.ONE_HOUR).entry();
    Entry down = a(PatternKind.PRICE_JUMP).down(70).met(59, 61).outcome(Horizon.ONE_HOUR).entry();

    assertThat(up)
        .isEqualTo(
            new Entry(
                Side.YES,
                Price.ofCents(61),
                new BigDecimal("0.016653"),
                Followed.NOON.plus(Duration.ofMinutes(5))));
    assertThat(down)
        .isEqualTo(
            new Entry(
                Side.NO,
                Price.ofCents(41),
                new BigDecimal("0.016933"),
                Followed.NOON.plus(Duration.ofMinutes(5))));
  }

  @Test
  void judgeShouldNotBuyWhereNothingIsOfferedOrNoSideIsNamed() {
    assertThat(a(PatternKind.PRICE_JUMP).outcome(Horizon.ONE_HOUR).entry()).isNull();
    assertThat(a(PatternKind.PRICE_JUMP).met(59, null).outcome(Horizon.ONE_HOUR).entry()).isNull();
    assertThat(a(PatternKind.PRICE_JUMP).down(70).met(null, 61).outcome(Horizon.ONE_HOUR).entry())
        .isNull();
    assertThat(
            a(PatternKind.VOLUME_BURST)
                .withoutDirection()
                .met(59, 61)
                .outcome(Horizon.ONE_HOUR)
                .entry())
        .isNull();
  }

  @Test
  void judgeShouldTakeBothFeesAndTheSpreadOffWhatASaleBrings() {
    // 0.65 - 0.07 * 0.65 * 0.35 - 0.61 - 0.07 * 0.61 * 0.39
    assertThat(net(a(PatternKind.PRICE_JUMP).met(59, 61).endedAt(65, 67)))
        .isEqualByComparingTo("0.007422");
    // NO: bought at 0.41, sold at 1 - 0.67
    assertThat(net(a(PatternKind.PRICE_JUMP).down(70).met(59, 61).endedAt(65, 67)))
        .isEqualByComparingTo("-0.112410");
  }

  @Test
  void judgeShouldTakeNoFeeOffWhatASettlementPays() {
    assertThat(net(a(PatternKind.PRICE_JUMP).met(59, 61).settled(new Settlement.Yes())))
        .isEqualByComparingTo("0.373347");
    assertThat(net(a(PatternKind.PRICE_JUMP).down(70).met(59, 61).settled(new Settlement.Yes())))
        .isEqualByComparingTo("-0.426933");
    assertThat(
            net(
                a(PatternKind.PRICE_JUMP)
                    .down(70)
                    .met(59, 61)
                    .settled(new Settlement.Voided(Price.ofCents(60)))))
        .isEqualByComparingTo("-0.026933");
  }

  @Test
  void judgeShouldSayWhatACalledOffMarketGaveBackAndNothingOfItsPrice() {
    CaseOutcome outcome =
        a(PatternKind.PRICE_JUMP)
            .met(59, 61)
            .settled(new Settlement.Voided(Price.ofCents(70)))
            .outcome(Horizon.SIX_HOURS);

    assertThat(outcome.net()).isEqualByComparingTo("0.073347");
    assertThat(outcome.mid()).isNull();
    assertThat(outcome.ahead()).isNull();
  }

  @Test
  void judgeShouldNotTellANetResultThatRestsOnAGuess() {
    Followed unknownFee = a(PatternKind.PRICE_JUMP).charged(new FeeTerms.Unknown("flat"));

    assertThat(unknownFee.met(59, 61).endedAt(65, 67).outcome(Horizon.ONE_HOUR).net()).isNull();
    assertThat(unknownFee.outcome(Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(61));
    assertThat(a(PatternKind.PRICE_JUMP).met(59, 61).outcome(Horizon.ONE_HOUR).net()).isNull();
  }

  @Test
  void judgeShouldSellForNothingWhereNobodyBids() {
    assertThat(net(a(PatternKind.PRICE_JUMP).met(59, 61).endedAt(null, 5)))
        .isEqualByComparingTo("-0.626653");
    assertThat(net(a(PatternKind.PRICE_JUMP).down(70).met(59, 61).endedAt(95, null)))
        .isEqualByComparingTo("-0.426933");
  }

  @Test
  void judgeShouldSayWhetherThePriceWentTheWayOfThePattern() {
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(60, 61).outcome(Horizon.ONE_HOUR).ahead())
        .isTrue();
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(59, 61).outcome(Horizon.ONE_HOUR).ahead())
        .isFalse();
    assertThat(a(PatternKind.PRICE_JUMP).down(70).endedAt(59, 60).outcome(Horizon.ONE_HOUR).ahead())
        .isTrue();
    assertThat(a(PatternKind.PRICE_JUMP).outcome(Horizon.ONE_HOUR).ahead()).isNull();
  }

  @Test
  void judgeShouldJudgeTheStatedOutcomeOnlyAtItsOwnHorizon() {
    Followed jump = a(PatternKind.PRICE_JUMP).endedAt(60, 61);

    assertThat(jump.outcome(Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.HIT);
    assertThat(jump.outcome(Horizon.ONE_HOUR).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(jump.outcome(Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofMicros(605_000));
  }

  private static BigDecimal net(Followed followed) {
    BigDecimal net = followed.outcome(Horizon.SIX_HOURS).net();
    assertThat(net).isNotNull();
    return net;
  }
}
