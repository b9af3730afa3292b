package ai.oddwons.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class BandsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void priceZoneShouldBeginAtItsBoundAndEndBeforeTheNext() {
    double[] bounds = {0, 0.05, 0.15, 0.30, 0.50, 0.70, 0.85, 0.95};
    for (int zone = 0; zone < bounds.length; zone++) {
      assertThat(PriceZone.of(bounds[zone])).isEqualTo(PriceZone.values()[zone]);
      if (zone > 0) {
        assertThat(PriceZone.of(Math.nextDown(bounds[zone])))
            .isEqualTo(PriceZone.values()[zone - 1]);
      }
    }
    assertThat(PriceZone.of(1)).isEqualTo(PriceZone.FROM_95);
  }

  @Test
  void theMiddleOfAPriceZoneShouldLieInIt() {
    for (PriceZone zone : PriceZone.values()) {
      assertThat(PriceZone.of(zone.middle())).isEqualTo(zone);
    }
    assertThat(PriceZone.FROM_0.middle()).isEqualTo(0.025);
    assertThat(PriceZone.FROM_95.middle()).isEqualTo(0.975);
  }

  @Test
  void priceZoneShouldBeUnknownWithoutAPrice() {
    assertThat(PriceZone.of(Double.NaN)).isEqualTo(PriceZone.UNKNOWN);
    assertThat(PriceZone.of(-0.01)).isEqualTo(PriceZone.UNKNOWN);
  }

  @Test
  void priceZoneShouldRiseWithThePrice() {
    Samples.of(500, random -> new double[] {random.nextDouble(), random.nextDouble()})
        .forEach(pair ->
            assertThat(PriceZone.of(Math.min(pair[0], pair[1])))
                .isLessThanOrEqualTo(PriceZone.of(Math.max(pair[0], pair[1]))));
  }

  @Test
  void closingBandShouldHoldItsLimit() {
    assertThat(ClosingBand.of(Duration.ZERO)).isEqualTo(ClosingBand.WITHIN_HOUR);
    limit(Duration.ofHours(1), ClosingBand.WITHIN_HOUR, ClosingBand.WITHIN_DAY);
    limit(Duration.ofDays(1), ClosingBand.WITHIN_DAY, ClosingBand.WITHIN_WEEK);
    limit(Duration.ofDays(7), ClosingBand.WITHIN_WEEK, ClosingBand.WITHIN_MONTH);
    limit(Duration.ofDays(30), ClosingBand.WITHIN_MONTH, ClosingBand.LATER);
    limit(Duration.ofDays(365_000), ClosingBand.LATER, ClosingBand.LATER);
  }

  private static void limit(Duration limit, ClosingBand upTo, ClosingBand beyond) {
    assertThat(ClosingBand.of(limit)).isEqualTo(upTo);
    assertThat(ClosingBand.of(limit.plus(SECOND))).isEqualTo(beyond);
  }

  @Test
  void closingBandShouldBeUnknownWithoutADateOrOnceItHasPassed() {
    assertThat(ClosingBand.of(null)).isEqualTo(ClosingBand.UNKNOWN);
    assertThat(ClosingBand.of(Duration.ofNanos(-1))).isEqualTo(ClosingBand.UNKNOWN);
  }

  @Test
  void liquidityTierShouldHoldItsLimit() {
    assertThat(LiquidityTier.of(0)).isEqualTo(LiquidityTier.TIGHT);
    assertThat(LiquidityTier.of(0.015)).isEqualTo(LiquidityTier.TIGHT);
    assertThat(LiquidityTier.of(0.0151)).isEqualTo(LiquidityTier.MEDIUM);
    assertThat(LiquidityTier.of(0.035)).isEqualTo(LiquidityTier.MEDIUM);
    assertThat(LiquidityTier.of(0.0351)).isEqualTo(LiquidityTier.WIDE);
    assertThat(LiquidityTier.of(1)).isEqualTo(LiquidityTier.WIDE);
    assertThat(LiquidityTier.of(Double.NaN)).isEqualTo(LiquidityTier.WIDE);
  }

  @Test
  void horizonShouldCountFromTheSighting() {
    assertThat(Horizon.ONE_HOUR.from(NOW)).contains(NOW.plusSeconds(3_600));
    assertThat(Horizon.SIX_HOURS.from(NOW)).contains(NOW.plusSeconds(21_600));
    assertThat(Horizon.ONE_DAY.from(NOW)).contains(NOW.plusSeconds(86_400));
    assertThat(Horizon.SETTLEMENT.from(NOW)).isEmpty();
  }

  @Test
  void slugShouldBeLowerCase() {
    assertThat(PriceZone.FROM_30.slug()).isEqualTo("from_30");
    assertThat(ClosingBand.WITHIN_WEEK.slug()).isEqualTo("within_week");
    assertThat(LiquidityTier.TIGHT.slug()).isEqualTo("tight");
    assertThat(Horizon.SIX_HOURS.slug()).isEqualTo("six_hours");
  }

  @Test
  void tryParseShouldFindEachKindByItsSlug() {
    for (PatternKind kind : PatternKind.values()) {
      assertThat(PatternKind.tryParse(kind.slug())).contains(kind);
    }
    assertThat(PatternKind.tryParse("PRICE_JUMP")).isEmpty();
  }

  @Test
  void directionShouldFollowTheSign() {
    assertThat(Direction.of(0.01)).isEqualTo(Direction.UP);
    assertThat(Direction.of(-0.01)).isEqualTo(Direction.DOWN);
    assertThat(Direction.of(0)).isEqualTo(Direction.NONE);
    assertThat(Direction.of(Double.NaN)).isEqualTo(Direction.NONE);
    assertThat(Direction.values()).extracting(Direction::sign).containsExactly(1, -1, 0);
  }
}
