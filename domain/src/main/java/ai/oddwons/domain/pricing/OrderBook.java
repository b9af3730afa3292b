package ai.oddwons.domain.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that rests in a market, seen from its YES side, best price first on both sides. Venues
 * contradict themselves about the order they send, so {@link #of} always sorts.
 *
 * @param bids falling prices; empty when nobody bids
 * @param asks rising prices; empty when nobody offers
 * @param observedAt the venue's own time of the book, null where it gives none
 * @param receivedAt our time of its arrival
 */
public record OrderBook(
    List<Level> bids, List<Level> asks, @Nullable Instant observedAt, Instant receivedAt) {
  private static final Comparator<Level> RISING = Comparator.comparing(Level::price);

  /** Refuses sides out of order and a bid above an ask; {@link #of} sorts first. */
  public OrderBook {
    bids = List.copyOf(bids);
    asks = List.copyOf(asks);
    requireStrictOrder(bids, RISING.reversed());
    requireStrictOrder(asks, RISING);
    if (!bids.isEmpty()
        && !asks.isEmpty()
        && bids.getFirst().price().isAbove(asks.getFirst().price())) {
      throw new IllegalArgumentException(
          "bid %s crosses ask %s".formatted(bids.getFirst(), asks.getFirst()));
    }
  }

  /** Sorts both sides and joins levels of equal price. */
  public static OrderBook of(
      Collection<Level> bids,
      Collection<Level> asks,
      @Nullable Instant observedAt,
      Instant receivedAt) {
    return new OrderBook(
        sorted(bids, RISING.reversed()), sorted(asks, RISING), observedAt, receivedAt);
  }

  public @Nullable Level bestBid() {
    return bids.isEmpty() ? null : bids.getFirst();
  }

  public @Nullable Level bestAsk() {
    return asks.isEmpty() ? null : asks.getFirst();
  }

  private static List<Level> sorted(Collection<Level> levels, Comparator<Level> order) {
    List<Level> joined = new ArrayList<>(levels.size());
    for (Level level : levels.stream().sorted(order).toList()) {
      if (!joined.isEmpty() && joined.getLast().price().equals(level.price())) {
        Level twin = joined.removeLast();
        joined.add(new Level(level.price(), twin.size().plus(level.size())));
      } else {
        joined.add(level);
      }
    }
    return joined;
  }

  private static void requireStrictOrder(List<Level> levels, Comparator<Level> order) {
    for (int i = 1; i < levels.size(); i++) {
      if (order.compare(levels.get(i - 1), levels.get(i)) >= 0) {
        throw new IllegalArgumentException("levels out of order at " + levels.get(i));
      }
    }
  }
}
