package ai.oddwons.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OrderBookTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Level level(int cents, int shares) {
    return new Level(Price.ofCents(cents), Quantity.ofShares(shares));
  }

  @Test
  void ofShouldPutTheBestPriceFirstOnBothSides() {
    OrderBook book =
        OrderBook.of(
            List.of(level(39, 1), level(41, 3), level(40, 2)),
            List.of(level(45, 9), level(42, 6), level(43, 7)),
            null,
            NOON);

    assertThat(book.bids()).containsExactly(level(41, 3), level(40, 2), level(39, 1));
    assertThat(book.asks()).containsExactly(level(42, 6), level(43, 7), level(45, 9));
    assertThat(book.bestBid()).isEqualTo(level(41, 3));
    assertThat(book.bestAsk()).isEqualTo(level(42, 6));
  }

  @Test
  void ofShouldJoinLevelsOfOnePrice() {
    OrderBook book =
        OrderBook.of(List.of(level(41, 3), level(40, 1), level(41, 4)), List.of(), null, NOON);

    assertThat(book.bids()).containsExactly(level(41, 7), level(40, 1));
  }

  @Test
  void anEmptySideShouldHaveNoBestPrice() {
    OrderBook book = OrderBook.of(List.of(), List.of(), null, NOON);

    assertThat(book.bestBid()).isNull();
    assertThat(book.bestAsk()).isNull();
  }

  @Test
  void aCrossedBookShouldBeRefused() {
    assertThatThrownBy(() -> OrderBook.of(List.of(level(43, 1)), List.of(level(42, 1)), null, NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLockedBookShouldBeTaken() {
    assertThat(OrderBook.of(List.of(level(42, 1)), List.of(level(42, 1)), null, NOON).asks())
        .hasSize(1);
  }

  @Test
  void sidesOutOfOrderShouldBeRefused() {
    List<Level> rising = List.of(level(40, 1), level(41, 1));
    List<Level> falling = rising.reversed();

    assertThatThrownBy(() -> new OrderBook(rising, List.of(), null, NOON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OrderBook(List.of(), falling, null, NOON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new OrderBook(List.of(level(40, 1), level(40, 1)), List.of(), null, NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLevelShouldLieInsideAndHoldSomething() {
    assertThatThrownBy(() -> new Level(Price.ONE, Quantity.ofShares(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Level(Price.ZERO, Quantity.ofShares(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Level(Price.ofCents(1), Quantity.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
