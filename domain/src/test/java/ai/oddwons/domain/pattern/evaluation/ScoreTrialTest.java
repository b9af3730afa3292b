package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.Entry;
import ai.oddwons.domain.record.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forty markets that wander by half a cent every five minutes, one of which jumps by 30 cents. */
final class ScoreTrialTest {
  private static final int DAY = 288;
  private static final int JUMP = 260;
  private static final Instant JUMPED = Instant.ofEpochSecond(Toys.START + (long) JUMP * Toys.STEP);

  private static List<TrialCase> cases(int rows) {
    List<Series> series = new ArrayList<>();
    for (int seed = 1; seed < 40; seed++) {
      series.add(new Series("still", Toys.walk(rows, -1, seed), null));
    }
    series.add(new Series("jumping", Toys.walk(rows, JUMP, 40), null));
    return new ScoreTrial("a", series, new FeeTerms.Free()).run();
  }

  @Test
  void runShouldFollowAPatternToItsHorizon() {
    TrialCase jump = jump(cases(2 * DAY));

    assertThat(jump.pattern().kind()).isEqualTo(PatternKind.PRICE_JUMP);
    assertThat(jump.pattern().direction()).isEqualTo(Direction.UP);
    assertThat(jump.outcome().verdict()).isEqualTo(Verdict.HIT);
    assertThat(jump.outcome().knownAt()).isEqualTo(JUMPED.plus(Duration.ofHours(6)));
    assertThat(jump.outcome().net()).isNotNull();
  }

  @Test
  void runShouldBuyAtTheNextReadingAndNotAtThatOfThePattern() {
    Entry entry = jump(cases(2 * DAY)).outcome().entry();
    Points points = Toys.walk(2 * DAY, JUMP, 40);

    assertThat(entry).isNotNull();
    assertThat(entry.at()).isEqualTo(JUMPED.plusSeconds(Toys.STEP));
    assertThat(entry.price()).isEqualTo(Price.ofMicros(Math.round(points.ask(JUMP + 1) * 1e6)));
  }

  @Test
  void runShouldLeaveOutWhatEndsBeforeItsHorizon() {
    assertThat(cases(JUMP + 72)).extracting(TrialCase::detectedAt).doesNotContain(JUMPED);
    assertThat(cases(JUMP + 73)).extracting(TrialCase::detectedAt).contains(JUMPED);
  }

  private static TrialCase jump(List<TrialCase> cases) {
    return cases.stream().filter(one -> one.detectedAt().equals(JUMPED)).findFirst().orElseThrow();
  }
}
