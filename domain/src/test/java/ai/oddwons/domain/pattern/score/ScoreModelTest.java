package ai.oddwons.domain.pattern.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class ScoreModelTest {
  private static CaseKey key(PatternKind kind, PriceZone zone, LiquidityTier tier) {
    return new CaseKey(kind, Direction.UP, zone, ClosingBand.LATER, Category.SPORTS, tier);
  }

  private static final CaseKey JUMP =
      key(PatternKind.PRICE_JUMP, PriceZone.FROM_15, LiquidityTier.MEDIUM);

  private static <E> E any(RandomGenerator random, E[] values) {
    return values[random.nextInt(values.length)];
  }

  /** A case whose outcome follows a logistic law: tight, near the end and improbable help. */
  private static ScoredCase drawn(RandomGenerator random) {
    CaseKey key =
        new CaseKey(
            PatternKind.PRICE_JUMP,
            any(random, Direction.values()),
            any(random, PriceZone.values()),
            any(random, ClosingBand.values()),
            any(random, Category.values()),
            any(random, LiquidityTier.values()));
    double decades = random.nextDouble(2, 8);
    double odds =
        -0.5
            + 0.8 * (decades - 4) / 4
            + (key.liquidity() == LiquidityTier.TIGHT ? 1 : 0)
            + (key.liquidity() == LiquidityTier.WIDE ? -1 : 0)
            + (key.zone() == PriceZone.FROM_0 || key.zone() == PriceZone.FROM_95 ? 1.5 : 0);
    boolean hit = random.nextDouble() < 1 / (1 + Math.exp(-odds));
    return new ScoredCase(key, Math.pow(10, -decades), hit);
  }

  private static List<ScoredCase> copies(CaseKey key, int count, boolean hit) {
    return Collections.nCopies(count, new ScoredCase(key, 1e-4, hit));
  }

  @Test
  void blankShouldScoreOneHalfWherePricesSayNothing() {
    for (PatternKind kind : PatternKind.values()) {
      if (kind.horizon() != Horizon.SETTLEMENT) {
        CaseKey key = key(kind, PriceZone.FROM_0, LiquidityTier.WIDE);
        assertThat(ScoreModel.BLANK.score(key, 1e-9).percent()).isEqualTo(50);
        assertThat(ScoreModel.BLANK.score(key, 1).cases()).isZero();
      }
    }
  }

  @Test
  void blankShouldBelievePricesWhereTheOutcomeIsTheSettlement() {
    for (PatternKind kind : List.of(PatternKind.LONGSHOT_ZONE, PatternKind.EXPIRY_DRIFT)) {
      CaseKey favourite = key(kind, PriceZone.FROM_95, LiquidityTier.WIDE);
      assertThat(ScoreModel.BLANK.score(favourite, 1e-3).percent()).isCloseTo(97.5, within(1e-9));
      assertThat(ScoreModel.BLANK.score(opposite(favourite), 1).percent())
          .isCloseTo(2.5, within(1e-9));
      assertThat(ScoreModel.BLANK.score(key(kind, PriceZone.UNKNOWN, LiquidityTier.WIDE), 1))
          .isEqualTo(new Score(50, 0));
    }
  }

  private static CaseKey opposite(CaseKey key) {
    return new CaseKey(
        key.kind(), Direction.DOWN, key.zone(), key.closing(), key.category(), key.liquidity());
  }

  @Test
  void learnShouldMatchObservedRatesByFeature() {
    List<ScoredCase> past = Samples.of(20_000, ScoreModelTest::drawn).toList();
    ScoreModel model = ScoreModel.BLANK.learn(past.subList(0, 10_000));
    List<ScoredCase> fresh = past.subList(10_000, 20_000);
    expectCalibrated(model, fresh, one -> true);
    for (LiquidityTier tier : LiquidityTier.values()) {
      expectCalibrated(model, fresh, one -> one.key().liquidity() == tier);
    }
    expectCalibrated(model, fresh, one -> one.key().zone() == PriceZone.FROM_0);
    expectCalibrated(model, fresh, one -> one.key().zone() == PriceZone.FROM_30);
    expectCalibrated(model, fresh, one -> one.key().closing() == ClosingBand.WITHIN_DAY);
    expectCalibrated(model, fresh, one -> one.test() < 1e-6);
    expectCalibrated(model, fresh, one -> one.test() > 1e-3);
  }

  private static void expectCalibrated(
      ScoreModel model, List<ScoredCase> fresh, Predicate<ScoredCase> part) {
    List<ScoredCase> cases = fresh.stream().filter(part).toList();
    double observed = cases.stream().mapToDouble(one -> one.hit() ? 100 : 0).average().orElse(0);
    double predicted =
        cases.stream()
            .mapToDouble(one -> model.score(one.key(), one.test()).percent())
            .average()
            .orElse(0);
    double error = 50 / Math.sqrt(cases.size());
    assertThat(predicted).isCloseTo(observed, within(4 * error));
  }

  @Test
  void learnShouldStayNearThePriorWithFewCases() {
    ScoreModel one = ScoreModel.BLANK.learn(copies(JUMP, 1, true));
    assertThat(one.score(JUMP, 1e-4).percent()).isBetween(50.0, 57.0);
    assertThat(one.score(JUMP, 1e-4).cases()).isEqualTo(1);
    ScoreModel none = ScoreModel.BLANK.learn(List.of());
    assertThat(none).isEqualTo(ScoreModel.BLANK);
  }

  @Test
  void fitShouldSayWhatTheCasesSayWhereNearlyAllHit() {
    List<ScoredCase> cases = new ArrayList<>(copies(JUMP, 297, true));
    cases.addAll(copies(JUMP, 3, false));

    assertThat(ScoreModel.fit(cases).score(JUMP, 1e-4).percent()).isBetween(98.5, 99.3);
  }

  @Test
  void learnShouldBelieveAHundredCasesOfItsOwnMoreThanThousandsOfOthers() {
    ScoreModel others = ScoreModel.fit(copies(JUMP, 5_000, true));
    List<ScoredCase> own = new ArrayList<>(copies(JUMP, 60, true));
    own.addAll(copies(JUMP, 40, false));

    assertThat(others.score(JUMP, 1e-4).percent()).isGreaterThan(99);
    assertThat(others.learn(own).score(JUMP, 1e-4).percent()).isBetween(60.0, 80.0);
  }

  @Test
  void learnShouldNotDependOnTheOrderOfCases() {
    List<ScoredCase> cases = new ArrayList<>(Samples.of(500, ScoreModelTest::drawn).toList());
    ScoreModel forward = ScoreModel.BLANK.learn(cases);
    Collections.reverse(cases);
    ScoreModel backward = ScoreModel.BLANK.learn(cases);
    for (ScoredCase one : cases) {
      assertThat(backward.score(one.key(), one.test()).percent())
          .isCloseTo(forward.score(one.key(), one.test()).percent(), within(1e-6));
    }
  }

  @Test
  void learnShouldLeaveOtherKindsAlone() {
    ScoreModel model = ScoreModel.BLANK.learn(copies(JUMP, 500, true));
    CaseKey drift = key(PatternKind.SLOW_DRIFT, PriceZone.FROM_15, LiquidityTier.MEDIUM);
    assertThat(model.score(JUMP, 1e-4).percent()).isGreaterThan(90);
    assertThat(model.score(drift, 1e-4).percent()).isEqualTo(50);
    ScoreModel more = model.learn(copies(drift, 5, false));
    assertThat(more.score(JUMP, 1e-4)).isEqualTo(model.score(JUMP, 1e-4));
  }

  @Test
  void learnShouldBeTurnedRoundByMoreCasesThanBefore() {
    ScoreModel low = ScoreModel.BLANK.learn(copies(JUMP, 10_000, false));
    assertThat(low.score(JUMP, 1e-4).percent()).isBetween(0.0, 5.0);
    ScoreModel turned = low.learn(copies(JUMP, 10_000, true));
    assertThat(turned.score(JUMP, 1e-4).percent()).isBetween(95.0, 100.0);
    assertThat(turned.score(JUMP, 1e-4).cases()).isEqualTo(20_000);
  }

  @Test
  void scoreShouldStopRisingBeyondEightDecades() {
    ScoreModel model = ScoreModel.BLANK.learn(Samples.of(2_000, ScoreModelTest::drawn).toList());
    double eight = model.score(JUMP, 1e-8).percent();
    assertThat(model.score(JUMP, 1e-300).percent()).isEqualTo(eight);
    assertThat(model.score(JUMP, 1e-3).percent()).isLessThan(eight);
  }

  @Test
  void weightsShouldBeOneForEachFeature() {
    assertThatThrownBy(() -> new Weights(List.of(1.0), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weights(Weights.NOTHING.values(), -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new ScoreModel(Map.of(PatternKind.REVERSAL, Weights.NOTHING)).weights()).hasSize(1);
  }
}
