package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.OrderBooks.MarketBook;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link OrderBooks} must do, the in-memory one included. */
public interface OrderBooksContract extends VenueStage {
  OrderBooks books();

  /**
   * The venue has this book for the market, seen from YES, best first; it sends it in whatever
   * order it likes.
   */
  void hasBook(int market, List<Level> bids, List<Level> asks);

  @Test
  default void findBookShouldGiveBothSidesBestFirst() {
    List<Level> bids = List.of(level(41, 310), level(40, 125), level(39, 200));
    List<Level> asks = List.of(level(43, 75), level(45, 40));
    hasBook(1, bids, asks);

    OrderBook book = books().findBook(address(1)).as(ContractSteps::only);

    assertThat(book.bids()).containsExactlyElementsOf(bids);
    assertThat(book.asks()).containsExactlyElementsOf(asks);
  }

  @Test
  default void findBookShouldLeaveAnEmptySideEmpty() {
    hasBook(1, List.of(level(41, 310)), List.of());

    OrderBook book = books().findBook(address(1)).as(ContractSteps::only);

    assertThat(book.asks()).isEmpty();
    assertThat(book.bids()).hasSize(1);
  }

  @Test
  default void findBookShouldBeEmptyForAMarketTheVenueDoesNotKnow() {
    books().findBook(address(9)).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void findBookShouldAskOnlyOnceSubscribed() {
    Mono<OrderBook> assembledEarly = books().findBook(address(1));
    hasBook(1, List.of(level(41, 310)), List.of(level(43, 75)));

    assertThat(assembledEarly.as(ContractSteps::only).bids()).hasSize(1);
  }

  @Test
  default void findBookShouldOutliveAPassingFault() {
    hasBook(1, List.of(level(41, 310)), List.of(level(43, 75)));
    stumbleOnce();

    assertThat(books().findBook(address(1)).as(ContractSteps::only).asks()).hasSize(1);
  }

  @Test
  default void findBookShouldFailInKindWhenTheVenueIsDown() {
    hasBook(1, List.of(level(41, 310)), List.of(level(43, 75)));
    breakDown();

    books()
        .findBook(address(1))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
  }

  @Test
  default void listBooksShouldGiveEachBookThatExistsOnce() {
    hasBook(1, List.of(level(41, 310)), List.of(level(43, 75)));
    hasBook(2, List.of(level(11, 5)), List.of(level(12, 6)));
    List<MarketAddress> asked = IntStream.of(1, 2, 9).mapToObj(this::address).toList();

    List<MarketBook> found = books().listBooks(asked).collectList().as(ContractSteps::only);

    assertThat(found)
        .extracting(MarketBook::market)
        .containsExactlyInAnyOrder(market(1), market(2));
  }

  @Test
  default void listBooksShouldGiveNothingWhenAskedForNothing() {
    books().listBooks(List.of()).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  private static Level level(int cents, int shares) {
    return new Level(Price.ofCents(cents), Quantity.ofShares(shares));
  }
}
