package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Markets on one measure of which each implies the next or the one before it: thresholds, or
 * deadlines. A share of a rung that is implied may never be cheaper than one that implies it. That
 * they imply each other (same source, same clock, strictness of the bounds) is for the caller to
 * prove.
 *
 * @param rungs in rising order of threshold or deadline
 */
public record Ladder(Direction direction, List<MarketReading> rungs) {

  /** Which way the probability runs. */
  public enum Direction {
    /** "Above K": a higher rung implies each lower one. */
    ABOVE(OpportunityType.RELATED_MARKET),
    /** "By T": an earlier rung implies each later one. */
    BY(OpportunityType.TEMPORAL);

    private final OpportunityType type;

    Direction(OpportunityType type) {
      this.type = type;
    }
  }

  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /**
   * A pair of rungs that contradict each other in what can be traded.
   *
   * @param larger the rung that is implied, of which YES is bought
   * @param smaller the rung that implies it, of which NO is bought
   */
  public record Gap(OpportunityType type, MarketReading larger, MarketReading smaller) {

    /** Pays 1, or 2 between the rungs. */
    public Basket basket() {
      return new Basket(type, List.of(larger.buyYes(), smaller.buyNo()), Money.ofDollars(1));
    }
  }

  /**
   * All pairs with a bid for the smaller above the ask for the larger, not only neighbours; before
   * fees. One pass where the ladder is sound: a rung is compared with the best of all others, and
   * only one that fails there is compared with each.
   */
  public List<Gap> gaps() {
    List<Optional<Price>> best = bestBeyond();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < rungs.size(); i++) {
      if (contradict(ownPrice(i), best.get(i))) {
        addPairs(i, gaps);
      }
    }
    return gaps;
  }

  /** Per rung, the extreme of all higher rungs: their highest bid, or lowest ask. */
  private List<Optional<Price>> bestBeyond() {
    List<Optional<Price>> best = new ArrayList<>();
    Optional<Price> running = Optional.empty();
    for (int i = rungs.size() - 1; i >= 0; i--) {
      best.addFirst(running);
      running =
          Stream.of(running, otherPrice(i))
              .flatMap(Optional::stream)
              .reduce(
                  (one, other) -> contradict(Optional.of(one), Optional.of(other)) ? other : one);
    }
    return best;
  }

  private void addPairs(int low, List<Gap> gaps) {
    for (int high = low + 1; high < rungs.size(); high++) {
      if (contradict(ownPrice(low), otherPrice(high))) {
        gaps.add(gap(rungs.get(low), rungs.get(high)));
      }
    }
  }

  private Gap gap(MarketReading low, MarketReading high) {
    return switch (direction) {
      case ABOVE -> new Gap(direction.type, low, high);
      case BY -> new Gap(direction.type, high, low);
    };
  }

  /** What counts of a rung against higher ones. */
  private Optional<Price> ownPrice(int rung) {
    return switch (direction) {
      case ABOVE -> ask(rung);
      case BY -> bid(rung);
    };
  }

  /** What counts of a rung against lower ones. */
  private Optional<Price> otherPrice(int rung) {
    return switch (direction) {
      case ABOVE -> bid(rung);
      case BY -> ask(rung);
    };
  }

  private boolean contradict(Optional<Price> low, Optional<Price> high) {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    return switch (direction) {
      case ABOVE -> high.get().isAbove(low.get());
      case BY -> high.get().isBelow(low.get());
    };
  }

  private Optional<Price> ask(int rung) {
    return Optional.ofNullable(rungs.get(rung).book().bestAsk()).map(Level::price);
  }

  private Optional<Price> bid(int rung) {
    return Optional.ofNullable(rungs.get(rung).book().bestBid()).map(Level::price);
  }
}
