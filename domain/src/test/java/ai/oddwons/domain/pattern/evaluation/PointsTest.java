package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PointsTest {

  @Test
  void daysShouldLastFromTheFirstReadingToTheLast() {
    assertThat(new Series("", Toys.at(), null).days()).isZero();
    assertThat(new Series("", Toys.at(5), null).days()).isZero();
    assertThat(new Series("", Toys.at(0, 43_200, 86_400), null).days()).isEqualTo(1);
  }

  @Test
  void daysShouldNotCountWhatGoesBackTwiceNorALongGapInFull() {
    assertThat(Toys.at(0, 600, 300, 900, 900).watchedSeconds()).isEqualTo(900);
    assertThat(Toys.at(100, 50, 100).watchedSeconds()).isZero();
    assertThat(Toys.at(0, 400 * 86_400).watchedSeconds()).isEqualTo(86_400);
  }

  @Test
  void timesShouldBeSecondsBetween1970And2038AndAllElseLeftOut() {
    assertThat(Toys.at(0, Integer.MAX_VALUE).second(1)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Toys.at(0, Integer.MAX_VALUE).leftOut()).isZero();
    for (double time : new double[] {-1, 1.8e12, 2_147_483_648d, Double.NaN}) {
      Points points =
          Points.of(3, new double[] {1, 0, 0, 0, 5, 0, time, 0, 0, 0, 6, 0, 3, 0.5, 0, 0, 7, 2});

      assertThat(points.size()).isEqualTo(2);
      assertThat(points.leftOut()).isEqualTo(1);
      assertThat(points.withoutTrades().leftOut()).isEqualTo(1);
      assertThat(points.second(1)).isEqualTo(3);
      assertThat(points.bid(1)).isEqualTo(0.5f);
      assertThat(points.volume(1)).isEqualTo(7);
      assertThat(points.trades(1)).isEqualTo(2);
    }
  }

  @Test
  void numbersShouldComeBackAndTradesGoWhenNotWanted() {
    Points points = Points.of(1, new double[] {7, 0.25, 0.5, 0.375, 1e9 + 0.5, 3, 9, 9});

    assertThat(points.bid(0)).isEqualTo(0.25f);
    assertThat(points.ask(0)).isEqualTo(0.5f);
    assertThat(points.last(0)).isEqualTo(0.375f);
    assertThat(points.volume(0)).isEqualTo(1e9 + 0.5);
    assertThat(points.trades(0)).isEqualTo(3);
    assertThat(points.withoutTrades().trades(0)).isNaN();
    assertThat(points.withoutTrades().volume(0)).isEqualTo(1e9 + 0.5);
  }

  @Test
  void counterBeyondReasonShouldCountAsNotRead() {
    Points points = Points.of(1, new double[] {7, 0, 0, 0, 1e16, Double.NEGATIVE_INFINITY});

    assertThat(points.volume(0)).isNaN();
    assertThat(points.trades(0)).isNaN();
  }

  @Test
  void seriesShouldBeLabelledOnlyWhenSomethingHappened() {
    assertThat(Toys.fair(1).isLabelled()).isFalse();
    assertThat(new Series("", Toys.days(1), List.of()).isLabelled()).isFalse();
    assertThat(Toys.labelled(Toys.jump(0, 0)).isLabelled()).isTrue();
  }
}
