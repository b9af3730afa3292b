package ai.oddwons.domain.record;

import static ai.oddwons.domain.record.Followed.a;
import static ai.oddwons.domain.record.Verdict.HIT;
import static ai.oddwons.domain.record.Verdict.MISS;
import static ai.oddwons.domain.record.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each pattern was seen at 60 cents and, where it knows a move, began at 50. */
final class StatedOutcomeTest {

  @Test
  void aJumpShouldComeTrueWhenHalfOfItIsLeft() {
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(54, 56).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(54, 55).verdict()).isEqualTo(MISS);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(80, 81).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.PRICE_JUMP).down(70).endedAt(64, 66).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.PRICE_JUMP).down(70).endedAt(65, 66).verdict()).isEqualTo(MISS);
  }

  @Test
  void aDriftShouldComeTrueWhenThePriceWentFurther() {
    assertThat(a(PatternKind.SLOW_DRIFT).endedAt(60, 61).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.SLOW_DRIFT).endedAt(59, 61).verdict()).isEqualTo(MISS);
    assertThat(a(PatternKind.SLOW_DRIFT).down(70).endedAt(59, 60).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.SLOW_DRIFT).down(70).endedAt(59, 61).verdict()).isEqualTo(MISS);
  }

  @Test
  void aReversalShouldComeTrueWhenThePriceStaysOrGoesOn() {
    assertThat(a(PatternKind.REVERSAL).endedAt(59, 61).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.REVERSAL).endedAt(58, 61).verdict()).isEqualTo(MISS);
    assertThat(a(PatternKind.REVERSAL).down(70).endedAt(60, 61).verdict()).isEqualTo(MISS);
  }

  @Test
  void anImbalanceShouldComeTrueWhenThePriceLiesNearerToTheThinSide() {
    assertThat(a(PatternKind.BOOK_IMBALANCE).endedAt(60, 61).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.BOOK_IMBALANCE).endedAt(59, 61).verdict()).isEqualTo(MISS);
  }

  @Test
  void aBurstShouldComeTrueWhenThePriceMovedThreePointsOnTheWay() {
    Followed burst = a(PatternKind.VOLUME_BURST).withoutDirection();

    assertThat(burst.by(58, 60).by(61, 62).endedAt(59, 61).verdict()).isEqualTo(MISS);
    assertThat(burst.by(56, 58).verdict()).isEqualTo(HIT);
  }

  @Test
  void aBurstShouldBeKnownOnceThePriceHasMovedHoweverItEnded() {
    assertThat(a(PatternKind.VOLUME_BURST).withoutDirection().by(62, 64).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.VOLUME_BURST).withoutDirection().by(60, 62).verdict())
        .isEqualTo(UNKNOWN);
  }

  @Test
  void whatWasReadAfterTheHorizonShouldNotCountAsBefore() {
    assertThat(a(PatternKind.VOLUME_BURST).withoutDirection().by(60, 62).endedAt(70, 71).verdict())
        .isEqualTo(MISS);
    assertThat(
            a(PatternKind.VOLUME_BURST)
                .withoutDirection()
                .by(60, 62)
                .settled(new Settlement.Yes())
                .verdict())
        .isEqualTo(HIT);
  }

  @Test
  void nobodyShouldKnowOfABurstWhoseLastHourWasNotRead() {
    assertThat(lastReadBeforeTheHorizon(Duration.ofMinutes(76)).endedAt(70, 71).verdict())
        .isEqualTo(UNKNOWN);
    assertThat(lastReadBeforeTheHorizon(Duration.ofMinutes(76)).endedAt(59, 61).verdict())
        .isEqualTo(UNKNOWN);
    assertThat(lastReadBeforeTheHorizon(Duration.ofMinutes(75)).endedAt(70, 71).verdict())
        .isEqualTo(MISS);
    assertThat(a(PatternKind.VOLUME_BURST).withoutDirection().endedAt(70, 71).verdict())
        .isEqualTo(UNKNOWN);
  }

  @Test
  void aHoleShouldHideNeitherAMoveSeenBeforeItNorWhatAMarketPaidThatClosedInIt() {
    assertThat(
            lastReadBeforeTheHorizon(Duration.ofMinutes(76))
                .by(Duration.ofMinutes(10), 70, 71)
                .endedAt(59, 61)
                .verdict())
        .isEqualTo(HIT);
    assertThat(
            lastReadBeforeTheHorizon(Duration.ofMinutes(300))
                .settled(new Settlement.Scalar(Price.ofCents(61)))
                .verdict())
        .isEqualTo(MISS);
  }

  private static Followed lastReadBeforeTheHorizon(Duration earlier) {
    return a(PatternKind.VOLUME_BURST)
        .withoutDirection()
        .by(Duration.ofHours(6).minus(earlier), 60, 62);
  }

  @Test
  void aStaleQuoteShouldComeTrueWhenThePriceMovedHalfOfItsSpread() {
    Followed stale = a(PatternKind.STALE_QUOTE).withoutDirection();

    assertThat(stale.endedAt(60, 61).verdict()).isEqualTo(MISS);
    assertThat(stale.by(60, 62).verdict()).isEqualTo(HIT);
    assertThat(stale.withoutUsualSpread().verdict()).isEqualTo(UNKNOWN);
  }

  @Test
  void aLiquidityShiftShouldComeTrueWhenBothSidesAreBack() {
    Followed shift = a(PatternKind.LIQUIDITY_SHIFT).withoutDirection();

    assertThat(shift.endedAt(58, 62).verdict()).isEqualTo(HIT);
    assertThat(shift.endedAt(58, 63).verdict()).isEqualTo(MISS);
    assertThat(shift.endedAt(58, null).verdict()).isEqualTo(MISS);
    assertThat(shift.settled(new Settlement.Yes()).verdict()).isEqualTo(UNKNOWN);
    assertThat(shift.endedAt(58, 62).withoutUsualSpread().verdict()).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPIRY_DRIFT", "LONGSHOT_ZONE"})
  void whatSpeaksOfTheSettlementShouldBeJudgedByIt(PatternKind kind) {
    assertThat(a(kind).settled(new Settlement.Yes()).verdict()).isEqualTo(HIT);
    assertThat(a(kind).settled(new Settlement.No()).verdict()).isEqualTo(MISS);
    assertThat(a(kind).down(70).settled(new Settlement.No()).verdict()).isEqualTo(HIT);
    assertThat(a(kind).down(70).settled(new Settlement.Yes()).verdict()).isEqualTo(MISS);
    assertThat(a(kind).endedAt(98, 99).verdict()).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPIRY_DRIFT", "LONGSHOT_ZONE"})
  void noSideShouldWinWhereTheMarketPaidInPartOrWasCalledOff(PatternKind kind) {
    Price half = Price.ofCents(50);

    assertThat(a(kind).settled(new Settlement.Scalar(half)).verdict()).isEqualTo(UNKNOWN);
    assertThat(a(kind).settled(new Settlement.Voided(half)).verdict()).isEqualTo(UNKNOWN);
    assertThat(a(kind).withoutDirection().settled(new Settlement.Yes()).verdict())
        .isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyShouldKnowWhereTheMarketWasCalledOff(PatternKind kind) {
    for (int paid : new int[] {0, 50, 60, 100}) {
      Settlement voided = new Settlement.Voided(Price.ofCents(paid));

      assertThat(a(kind).settled(voided).verdict()).isEqualTo(UNKNOWN);
      assertThat(a(kind).down(70).settled(voided).verdict()).isEqualTo(UNKNOWN);
    }
  }

  @Test
  void whatCameBeforeAMarketWasCalledOffShouldCount() {
    Settlement voided = new Settlement.Voided(Price.ofCents(60));

    assertThat(a(PatternKind.VOLUME_BURST).by(70, 71).settled(voided).verdict()).isEqualTo(HIT);
  }

  @Test
  void whatWasPaidBeforeTheHorizonShouldCountAsThePriceThere() {
    assertThat(a(PatternKind.PRICE_JUMP).settled(new Settlement.Yes()).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.PRICE_JUMP).settled(new Settlement.No()).verdict()).isEqualTo(MISS);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyShouldKnowWhatWasNotRead(PatternKind kind) {
    assertThat(a(kind).verdict()).isEqualTo(UNKNOWN);
  }

  @Test
  void quotesTooWideToSayAPriceShouldDecideNothingThatLiesBetweenTheirSides() {
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(50, 71).verdict()).isEqualTo(UNKNOWN);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(50, 70).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(55, 80).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(20, 54).verdict()).isEqualTo(MISS);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(20, 55).verdict()).isEqualTo(UNKNOWN);
  }

  @Test
  void oneSideShouldDecideWhereItLeavesNoDoubt() {
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(99, null).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(null, 1).verdict()).isEqualTo(MISS);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(54, null).verdict()).isEqualTo(UNKNOWN);
    assertThat(a(PatternKind.PRICE_JUMP).endedAt(null, null).verdict()).isEqualTo(UNKNOWN);
    assertThat(a(PatternKind.PRICE_JUMP).down(70).endedAt(null, 3).verdict()).isEqualTo(HIT);
    assertThat(a(PatternKind.SLOW_DRIFT).endedAt(60, null).verdict()).isEqualTo(UNKNOWN);
    assertThat(a(PatternKind.SLOW_DRIFT).endedAt(61, null).verdict()).isEqualTo(HIT);
  }

  @Test
  void oneSideOnTheWayShouldCountAsFarAsItGoes() {
    Followed burst = a(PatternKind.VOLUME_BURST).withoutDirection();

    assertThat(burst.by(62, null).endedAt(60, 61).verdict()).isEqualTo(UNKNOWN);
    assertThat(burst.by(63, null).endedAt(60, 61).verdict()).isEqualTo(HIT);
  }
}
