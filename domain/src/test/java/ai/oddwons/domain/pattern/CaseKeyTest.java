package ai.oddwons.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.market.Category;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class CaseKeyTest {
  private static final CaseKey KEY =
      new CaseKey(
          PatternKind.PRICE_JUMP,
          Direction.UP,
          PriceZone.FROM_30,
          ClosingBand.WITHIN_WEEK,
          Category.SPORTS,
          LiquidityTier.TIGHT);

  private static <E extends Enum<E>> E any(RandomGenerator random, E[] values) {
    return values[random.nextInt(values.length)];
  }

  private static CaseKey key(RandomGenerator random) {
    return new CaseKey(
        any(random, PatternKind.values()),
        any(random, Direction.values()),
        any(random, PriceZone.values()),
        any(random, ClosingBand.values()),
        any(random, Category.values()),
        any(random, LiquidityTier.values()));
  }

  @Test
  void strataShouldGoFromTheFinestToTheKind() {
    assertThat(KEY.strata())
        .containsExactly(
            new Stratum(
                PatternKind.PRICE_JUMP,
                Direction.UP,
                PriceZone.FROM_30,
                ClosingBand.WITHIN_WEEK,
                Category.SPORTS,
                LiquidityTier.TIGHT),
            new Stratum(
                PatternKind.PRICE_JUMP,
                Direction.UP,
                PriceZone.FROM_30,
                ClosingBand.WITHIN_WEEK,
                Category.SPORTS,
                null),
            new Stratum(
                PatternKind.PRICE_JUMP,
                Direction.UP,
                PriceZone.FROM_30,
                ClosingBand.WITHIN_WEEK,
                null,
                null),
            new Stratum(PatternKind.PRICE_JUMP, Direction.UP, PriceZone.FROM_30, null, null, null),
            new Stratum(PatternKind.PRICE_JUMP, Direction.UP, null, null, null, null),
            Stratum.of(PatternKind.PRICE_JUMP));
  }

  @Test
  void strataShouldEachHoldTheirOwnKey() {
    Samples.of(300, CaseKeyTest::key)
        .forEach(key -> assertThat(key.strata()).allMatch(stratum -> stratum.holds(key)));
  }

  @Test
  void strataShouldEachHoldAllCasesOfTheOneBefore() {
    List<CaseKey> others = Samples.of(2_000, CaseKeyTest::key).toList();
    for (CaseKey key : others.subList(0, 100)) {
      for (CaseKey other : others) {
        boolean held = false;
        for (Stratum stratum : key.strata()) {
          assertThat(!held || stratum.holds(other)).as("%s of %s", other, stratum).isTrue();
          held = stratum.holds(other);
        }
      }
    }
  }
}
