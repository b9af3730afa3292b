package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Quotes a market about its fair value, and not at every moment: between renewals the quote stands
 * still while the fair value goes on. Nothing hurries it, not even a jump.
 */
final class QuoteMaker {
  /** Renewals a day of a market with ten trades a day: every 10 minutes. */
  private static final double RENEWALS = 144;

  private static final double THEIR_TRADES = 10;

  /** From 16 minutes at 3 trades a day to 72 seconds at 2,000. */
  private static final double GROWTH = 0.4;

  /** Log standard deviation of the spread from one renewal to the next. */
  private static final double UNREST = 0.25;

  /** The middle of a quote errs by up to this share of the spread. */
  private static final double ERROR = 0.2;

  /** Chance of a renewal to leave one side empty, in the liveliest market and beyond that. */
  private static final double EMPTY_AT_LEAST = 0.005;

  private static final double EMPTY_MORE = 0.035;

  private final Grid grid;
  private final double spread;
  private final double renewals;
  private final double empty;
  private final RandomGenerator random;
  private Quote quote = new Quote(null, null);

  QuoteMaker(Grid grid, Traits traits, double tradesADay, RandomGenerator random) {
    this.grid = grid;
    this.spread = traits.spread();
    this.renewals = RENEWALS * StrictMath.pow(tradesADay / THEIR_TRADES, GROWTH);
    this.empty = EMPTY_AT_LEAST + EMPTY_MORE * (1 - traits.liveliness());
    this.random = random;
    renew(traits.belief());
  }

  /** Lets time pass, at the end of which the fair value is as given; the quote that then stands. */
  Quote after(double days, double fair) {
    if (random.nextDouble() < Span.chance(renewals, days)) {
      renew(fair);
    }
    return quote;
  }

  private void renew(double fair) {
    double width = spread * StrictMath.exp(UNREST * random.nextGaussian());
    double middle = fair + width * random.nextDouble(-ERROR, ERROR);
    int bid = grid.nearest(middle - width / 2);
    int ask = StrictMath.max(grid.nearest(middle + width / 2), bid + grid.step());
    double fate = random.nextDouble();
    quote =
        new Quote(
            fate < empty / 2 ? null : offered(bid), fate > 1 - empty / 2 ? null : offered(ask));
  }

  /** A price beyond the grid cannot be quoted: the side is empty. */
  private @Nullable Integer offered(int price) {
    return grid.has(price) ? price : null;
  }
}
