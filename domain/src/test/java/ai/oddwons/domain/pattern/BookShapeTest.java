package ai.oddwons.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BookShapeTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Level level(int cents, int shares) {
    return new Level(Price.ofCents(cents), Quantity.ofShares(shares));
  }

  private static OrderBook book(List<Level> bids, List<Level> asks) {
    return OrderBook.of(bids, asks, null, NOON);
  }

  @Test
  void shapeShouldLeanToTheHeavySide() {
    BookShape shape =
        BookShape.tryOf(
                book(
                    List.of(level(40, 200), level(41, 300)),
                    List.of(level(44, 100), level(45, 100))),
                2)
            .orElseThrow();

    assertThat(shape.imbalance()).isCloseTo(3.0 / 7, within(1e-15));
    assertThat(shape.microprice()).isCloseTo(0.4325, within(1e-15));
    assertThat(shape.mid()).isEqualTo(0.425);
    assertThat(shape.spread()).isEqualTo(0.03);
  }

  @Test
  void imbalanceShouldCountTheBestLevelsOnly() {
    OrderBook book = book(List.of(level(41, 30), level(40, 900)), List.of(level(44, 10)));

    assertThat(BookShape.tryOf(book, 1).orElseThrow().imbalance()).isEqualTo(0.5);
    assertThat(BookShape.tryOf(book, 9).orElseThrow().imbalance())
        .isCloseTo(920.0 / 940, within(1e-15));
    assertThatThrownBy(() -> BookShape.tryOf(book, 0)).hasMessageContaining("was 0");
  }

  @Test
  void shapeShouldBeAbsentWhenASideIsEmpty() {
    assertThat(BookShape.tryOf(book(List.of(), List.of()), 2)).isEmpty();
    assertThat(BookShape.tryOf(book(List.of(level(41, 3)), List.of()), 2)).isEmpty();
    assertThat(BookShape.tryOf(book(List.of(), List.of(level(41, 3))), 2)).isEmpty();
  }

  @Test
  void shapeShouldHaveNoSpreadWhenTheBookIsLocked() {
    BookShape locked =
        BookShape.tryOf(book(List.of(level(42, 1)), List.of(level(42, 7))), 1).orElseThrow();

    assertThat(locked.spread()).isZero();
    assertThat(locked.microprice()).isCloseTo(0.42, within(1e-15));
  }

  @Test
  void micropriceShouldLieInsideTheSpread() {
    Samples.of(
            300,
            random ->
                book(
                    List.of(level(random.nextInt(1, 50), random.nextInt(1, 999))),
                    List.of(level(random.nextInt(50, 100), random.nextInt(1, 999)))))
        .forEach(book -> {
          BookShape shape = BookShape.tryOf(book, 1).orElseThrow();
          double half = shape.spread() / 2 + 1e-12;
          assertThat(shape.microprice()).isBetween(shape.mid() - half, shape.mid() + half);
          assertThat(shape.imbalance()).isBetween(-1.0, 1.0);
          assertThat(shape.microprice() > shape.mid()).isEqualTo(shape.imbalance() > 0);
        });
  }
}
