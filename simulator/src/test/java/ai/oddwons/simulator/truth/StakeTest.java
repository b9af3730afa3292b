package ai.oddwons.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.universe.Level;
import ai.oddwons.simulator.universe.Venue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fees and sizes by figures that were worked out by hand. */
final class StakeTest {

  private static Stake stake(Venue venue, int thousandths, Level... levels) {
    return new Stake(venue, "M", true, List.of(levels), thousandths);
  }

  private static Level level(int price, int shares) {
    return new Level(price, shares * 100L);
  }

  private static long kalshi(int price, int shares) {
    return stake(Venue.KALSHI, 70, level(price, shares)).fee(shares);
  }

  @Test
  void kalshiFeeShouldBeRoundedUpToTheCentOnceAnOrder() {
    assertThat(kalshi(5_000, 1)).isEqualTo(20_000);
    assertThat(kalshi(5_000, 100)).isEqualTo(1_750_000);
    assertThat(kalshi(500, 100)).isEqualTo(340_000);
    assertThat(kalshi(2_400, 500)).isEqualTo(6_390_000);
    assertThat(kalshi(100, 1)).isEqualTo(10_000);
    Stake split = stake(Venue.KALSHI, 70, level(5_000, 1), level(5_000, 1), level(5_000, 1));
    assertThat(split.fee(3)).isEqualTo(60_000);
  }

  @Test
  void kalshiFeeShouldBringTheBalanceToAWholeCent() {
    assertThat(kalshi(550, 1)).isEqualTo(5_000);
    assertThat(stake(Venue.KALSHI, 35, level(5_000, 100)).fee(100)).isEqualTo(880_000);
    assertThat(stake(Venue.KALSHI, 0, level(5_000, 100)).fee(100)).isZero();
  }

  @Test
  void polymarketFeeShouldBeRoundedHalfUpToFiveDecimals() {
    assertThat(stake(Venue.POLYMARKET, 40, level(5_000, 100)).fee(100)).isEqualTo(1_000_000);
    assertThat(stake(Venue.POLYMARKET, 70, level(9_990, 5)).fee(5)).isEqualTo(350);
    assertThat(stake(Venue.POLYMARKET, 50, level(10, 1)).fee(1)).isEqualTo(50);
    assertThat(stake(Venue.POLYMARKET, 30, level(10, 1)).fee(1)).isEqualTo(30);
    assertThat(stake(Venue.POLYMARKET, 30, new Level(50, 10)).fee(1)).isEqualTo(10);
  }

  @Test
  void bestShouldBeTheSmallestOfTheSizesThatEarnMost() {
    Stake yes = stake(Venue.KALSHI, 70, level(4_400, 120), level(4_600, 200), level(4_900, 400));
    Stake no = stake(Venue.POLYMARKET, 40, level(4_900, 100), level(5_100, 250), level(5_300, 300));
    Best best = Best.of(List.of(yes, no), 1).orElseThrow();
    assertThat(best.size()).isEqualTo(319);
    assertThat(best.costMicros()).isEqualTo(305_030_000);
    assertThat(best.profitMicros()).isBetween(5_245_000L, 5_255_000L);
    assertThat(best.feesMicros()).isEqualTo(319_000_000L - 305_030_000L - best.profitMicros());
  }

  @Test
  void sizesBelowTheVenuesMinimumShouldNotCount() {
    Stake four = stake(Venue.POLYMARKET, 0, level(4_000, 4));
    Stake five = stake(Venue.POLYMARKET, 0, level(4_000, 5));
    Stake other = stake(Venue.KALSHI, 0, level(4_000, 50));
    assertThat(Best.of(List.of(four, other), 1)).isEmpty();
    assertThat(Best.of(List.of(five, other), 1).orElseThrow().size()).isEqualTo(5);
  }

  @Test
  void whatLosesShouldHaveNoBestSize() {
    Stake[] legs = {
      stake(Venue.KALSHI, 70, level(4_900, 50)), stake(Venue.POLYMARKET, 50, level(5_000, 50))
    };
    assertThat(Best.of(Arrays.asList(legs), 1)).isEmpty();
    assertThat(Best.of(List.of(stake(Venue.KALSHI, 70)), 1)).isEmpty();
  }
}
