package ai.oddwons.domain.record;

import static ai.oddwons.domain.record.Followed.SEVEN_PERCENT;
import static ai.oddwons.domain.record.Followed.a;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.Entry.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
  void judgeShouldPriceEntryAndExitEachWithTheFeesOfItsDay() {
    FeeHistory doubledAfterEntry = history(SEVEN_PERCENT, Duration.ofHours(1), charged("0.14"));
    FeeHistory freeOnceSold = history(SEVEN_PERCENT, Duration.ofHours(7), new FeeTerms.Free());

    // 0.65 - 0.14 * 0.65 * 0.35 - 0.61 - 0.07 * 0.61 * 0.39
    assertThat(
            net(a(PatternKind.PRICE_JUMP).charged(doubledAfterEntry).met(59, 61).endedAt(65, 67)))
        .isEqualByComparingTo("-0.008503");
    assertThat(net(a(PatternKind.PRICE_JUMP).charged(freeOnceSold).met(59, 61).endedAt(65, 67)))
        .isEqualByComparingTo("0.007422");
  }

  @Test
  void judgeShouldNotTakeLaterFeesForThoseOfADayOfWhichNoneAreOnRecord() {
    Instant afterwards = Followed.NOON.plus(Duration.ofHours(1));
    FeeHistory late = new FeeHistory(List.of(new FeeHistory.Entry(afterwards, SEVEN_PERCENT)));

    CaseOutcome outcome =
        a(PatternKind.PRICE_JUMP)
            .charged(late)
            .met(59, 61)
            .endedAt(65, 67)
            .outcome(Horizon.SIX_HOURS);

    assertThat(outcome.entry())
        .isEqualTo(
            new Entry(
                Side.YES, Price.ofCents(61), null, Followed.NOON.plus(Duration.ofMinutes(5))));
    assertThat(outcome.net()).isNull();
    assertThat(outcome.feeRefusal())
        .isEqualTo(
            new FeeRefusal(
                FeeRefusal.Kind.UNRECORDED_DAY,
                "fee terms are on record from " + afterwards + " on"));
    assertThat(outcome.verdict()).isEqualTo(Verdict.HIT);
  }

  @Test
  void judgeShouldSayWhichTermsRefusedTheFeeOfTheSale() {
    FeeTerms flat = new FeeTerms.Unknown("a flat fee");
    Followed turned =
        a(PatternKind.PRICE_JUMP)
            .charged(history(SEVEN_PERCENT, Duration.ofHours(1), flat))
            .met(59, 61);

    CaseOutcome sold = turned.endedAt(65, 67).outcome(Horizon.SIX_HOURS);

    assertThat(sold.entry()).isNotNull();
    assertThat(sold.entry().fee()).isEqualByComparingTo("0.016653");
    assertThat(sold.net()).isNull();
    assertThat(sold.feeRefusal())
        .isEqualTo(new FeeRefusal(FeeRefusal.Kind.UNKNOWN_TERMS, "a flat fee"));
    assertThat(net(turned.endedAt(null, 5))).isEqualByComparingTo("-0.626653");
    assertThat(net(turned.settled(new Settlement.Yes()))).isEqualByComparingTo("0.373347");
  }

  @Test
  void judgeShouldRefuseNoFeeWhereNoneIsNeeded() {
    Followed nothingOnRecord = a(PatternKind.PRICE_JUMP).charged(FeeHistory.NONE).endedAt(65, 67);

    assertThat(nothingOnRecord.outcome(Horizon.SIX_HOURS).feeRefusal()).isNull();
    assertThat(a(PatternKind.PRICE_JUMP).met(59, 61).outcome(Horizon.SIX_HOURS).feeRefusal())
        .isNull();
  }

  private static FeeHistory history(FeeTerms first, Duration until, FeeTerms then) {
    return new FeeHistory(
        List.of(
            new FeeHistory.Entry(Followed.NOON, first),
            new FeeHistory.Entry(Followed.NOON.plus(until), then)));
  }

  private static FeeTerms charged(String rate) {
    return new FeeTerms.Charged(new FeeCurve(new BigDecimal(rate), BigDecimal.ZERO, 1), null);
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
