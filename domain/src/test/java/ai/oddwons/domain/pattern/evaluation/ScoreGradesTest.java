package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pattern.evaluation.ScoreGrades.KindGrade;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jumps, one an hour, whose outcome is known six hours later. */
final class ScoreGradesTest {
  private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
  private static final int CASES = 1_000;

  private static TrialCase jump(int hour, Verdict verdict) {
    Instant at = START.plus(Duration.ofHours(hour));
    MarketId market = new MarketId(new Platform("series"), "M" + hour);
    PatternId id = PatternId.of(market, PatternKind.PRICE_JUMP, at);
    Pattern pattern =
        new Pattern(
            id,
            market,
            null,
            at,
            new CaseKey(
                PatternKind.PRICE_JUMP,
                Direction.UP,
                PriceZone.FROM_15,
                ClosingBand.UNKNOWN,
                Category.OTHER,
                LiquidityTier.MEDIUM),
            new Significance(1e-4, 1e-4, 1e-4),
            new Score(50, 0),
            null,
            null,
            null,
            List.of(new Evidence("price", BigDecimal.ONE, Evidence.Unit.PRICE, null, "here", at)));
    return new TrialCase(
        pattern,
        new CaseOutcome(
            id,
            PatternKind.PRICE_JUMP.horizon(),
            verdict,
            null,
            null,
            null,
            verdict == Verdict.HIT ? new BigDecimal("0.02") : new BigDecimal("-0.02"),
            null,
            at.plus(Duration.ofHours(6))));
  }

  /** Three of four come true. */
  private static List<TrialCase> cases() {
    List<TrialCase> cases = new ArrayList<>();
    for (int hour = 0; hour < CASES; hour++) {
      cases.add(jump(hour, hour % 4 == 0 ? Verdict.MISS : Verdict.HIT));
    }
    return cases;
  }

  @Test
  void ofShouldFitToTheEarlierHalfAndGradeOnTheLaterOne() {
    ScoreGrades grades = ScoreGrades.of(cases());

    KindGrade jumps = grades.kinds().getFirst();
    assertThat(grades.kinds()).hasSize(1);
    // Of the first 501 those of the last six hours were not known yet when the second half began.
    assertThat(jumps.fittedTo()).isEqualTo(CASES / 2 + 1 - 6);
    assertThat(jumps.calibration().forecasts()).isEqualTo(CASES / 2 - 1);
    assertThat(jumps.calibration().expectedError()).isLessThan(0.01);
    assertThat(grades.all()).isEqualTo(jumps.calibration());
    assertThat(jumps.net()).isNotNull();
    assertThat(jumps.net().mean()).isCloseTo(0.01, within(0.001));
  }

  @Test
  void ofShouldNotDependOnTheOrderGiven() {
    List<TrialCase> backwards = cases();
    Collections.reverse(backwards);

    assertThat(ScoreGrades.of(backwards).fitted()).isEqualTo(ScoreGrades.of(cases()).fitted());
  }

  @Test
  void ofShouldSeeNothingOfTheLaterHalfWhenItFits() {
    List<TrialCase> turned = cases();
    for (int hour = CASES / 2 + 1; hour < CASES; hour++) {
      turned.set(hour, jump(hour, Verdict.MISS));
    }

    assertThat(ScoreGrades.of(turned).fitted()).isEqualTo(ScoreGrades.of(cases()).fitted());
    assertThat(ScoreGrades.of(turned).all().expectedError()).isGreaterThan(0.7);
  }

  @Test
  void ofShouldLeaveOutWhatNobodyKnows() {
    ScoreGrades grades = ScoreGrades.of(List.of(jump(0, Verdict.UNKNOWN)));

    assertThat(grades.kinds()).isEmpty();
    assertThat(grades.all().forecasts()).isZero();
    assertThat(ScoreGrades.of(List.of()).kinds()).isEmpty();
  }
}
