package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuoteMakerTest {
  private static final double LONG = 10;

  private static QuoteMaker maker(Grid grid, double spread, double liveliness, double tradesADay) {
    Traits traits = new Traits("x", 0.5, 1, liveliness, spread, 20, 1, new Rhythm(0));
    return new QuoteMaker(grid, traits, tradesADay, new SplittableRandom(2));
  }

  private static Stream<Quote> renewed(Grid grid, double fair) {
    QuoteMaker maker = maker(grid, 0.03, 0.5, 100);
    return Stream.generate(() -> maker.after(LONG, fair)).limit(2_000);
  }

  @ParameterizedTest
  @EnumSource(Grid.class)
  void quotesShouldLieOnTheGridAroundTheFairValue(Grid grid) {
    for (double fair : new double[] {0, 0.004, 0.05, 0.5, 0.777, 0.95, 0.996, 1}) {
      assertThat(renewed(grid, fair))
          .allSatisfy(quote -> {
            if (quote.bid() != null) {
              assertThat(grid.has(quote.bid())).isTrue();
              assertThat(quote.bid() / 1000.0).isLessThan(fair + 0.01);
            }
            if (quote.ask() != null) {
              assertThat(grid.has(quote.ask())).isTrue();
              assertThat(quote.ask() / 1000.0).isGreaterThan(fair - 0.01);
            }
          });
    }
  }

  @Test
  void sidesBeyondTheGridShouldBeEmpty() {
    assertThat(renewed(Grid.CENT, 0)).allMatch(quote -> quote.bid() == null);
    assertThat(renewed(Grid.CENT, 1)).allMatch(quote -> quote.ask() == null);
  }

  @Test
  void fewSidesShouldBeEmptyInTheMiddle() {
    long empty =
        renewed(Grid.CENT, 0.5).filter(quote -> quote.bid() == null || quote.ask() == null).count();
    assertThat(empty).isBetween(20L, 80L);
    assertThat(renewed(Grid.CENT, 0.5)).noneMatch(quote -> quote.hit(true) == null);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.03, 0.06})
  void spreadShouldBeTheMarketsOnAverage(double spread) {
    QuoteMaker maker = maker(Grid.TENTH, spread, 1, 100);
    double mean =
        Stream.generate(() -> maker.after(LONG, 0.5))
            .limit(5_000)
            .filter(quote -> quote.bid() != null && quote.ask() != null)
            .mapToDouble(quote -> (quote.ask() - quote.bid()) / 1000.0)
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(spread, within(0.06 * spread));
  }

  /**
   * The fair value moves at once; the quote follows when it is renewed, sooner where it is busy.
   */
  @Test
  void quotesShouldStandStillUntilTheyAreRenewed() {
    assertThat(pollsUntilMoved(3)).isBetween(3.0, 5.0);
    assertThat(pollsUntilMoved(2_000)).isBetween(1.0, 1.2);
  }

  private static double pollsUntilMoved(double tradesADay) {
    int polls = 0;
    for (int market = 0; market < 500; market++) {
      Traits traits = new Traits("x", 0.3, 1, 1, 0.02, 20, 1, new Rhythm(0));
      QuoteMaker maker =
          new QuoteMaker(Grid.CENT, traits, tradesADay, new SplittableRandom(market));
      do {
        polls++;
      } while (maker.after(5 * Span.MINUTE, 0.8).hit(true) < 500);
    }
    return polls / 500.0;
  }

  @Test
  void hitShouldTakeTheOtherSideWhenItsOwnIsEmpty() {
    assertThat(new Quote(400, 420).hit(true)).isEqualTo(420);
    assertThat(new Quote(400, 420).hit(false)).isEqualTo(400);
    assertThat(new Quote(400, null).hit(true)).isEqualTo(400);
    assertThat(new Quote(null, 420).hit(false)).isEqualTo(420);
    assertThat(new Quote(null, null).hit(false)).isNull();
  }

  @Test
  void crossedQuotesShouldBeRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quote(420, 420));
  }
}
