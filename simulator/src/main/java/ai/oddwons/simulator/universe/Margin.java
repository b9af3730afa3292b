package ai.oddwons.simulator.universe;

import java.util.List;

/**
 * About what is left of one dollar of payout at the best prices, in ten-thousandths of a dollar.
 * Good enough to plant by; what a plant is really worth is worked out from the books.
 *
 * @param gross before fees
 * @param net after both takers' fees
 */
record Margin(double gross, double net) {
  /** What a pair is planted with. */
  static final double CLEAR = 650;

  /** What a set is planted with, for each dollar it takes. */
  static final double CLEAR_SET = 500;

  private static final double VISIBLE = 100;
  private static final double LOST = -40;
  private static final Margin NOTHING =
      new Margin(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** The better of the two ways to hold both sides of a pair. */
  static Margin of(Plot plot, Twin twin, TakerFee kalshi, TakerFee polymarket) {
    Quote here = plot.whole(twin.kalshi());
    Quote there = plot.whole(twin.polymarket());
    Quote same = twin.inverted() ? there.mirrored() : there;
    Margin up = of(here, kalshi, same, polymarket);
    Margin down = of(same, polymarket, here, kalshi);
    return up.gross >= down.gross ? up : down;
  }

  /** YES of the one and NO of the other. */
  private static Margin of(Quote yes, TakerFee yesFee, Quote no, TakerFee noFee) {
    if (!yes.hasAsk() || !no.hasBid()) {
      return NOTHING;
    }
    double gross = no.bid() - yes.ask();
    return new Margin(gross, gross - yesFee.each(yes.ask()) - noFee.each(no.bid()));
  }

  /** Whether some pair shows a gap and none leaves anything. */
  static boolean eaten(List<Margin> pairs) {
    return pairs.stream().anyMatch(pair -> pair.gross >= VISIBLE)
        && pairs.stream().allMatch(pair -> pair.net <= LOST);
  }

  /** One of each. */
  static double allYes(List<Quote> quotes, TakerFee fee) {
    double left = Tick.ONE;
    for (Quote quote : quotes) {
      left -= quote.hasAsk() ? quote.ask() + fee.each(quote.ask()) : Tick.ONE;
    }
    return left;
  }

  /** All of the NOs, each of which somebody has to sell. */
  static double allNo(List<Quote> quotes, TakerFee fee) {
    double left = -Tick.ONE;
    for (Quote quote : quotes) {
      left += quote.hasBid() ? quote.bid() - fee.each(quote.bid()) : -Tick.ONE;
    }
    return left;
  }

  static double turned(Quote likelier, Quote lifted, TakerFee fee) {
    return of(likelier, fee, lifted, fee).net;
  }
}
