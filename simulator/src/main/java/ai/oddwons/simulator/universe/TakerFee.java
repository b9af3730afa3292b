package ai.oddwons.simulator.universe;

import java.util.Optional;

/**
 * What a taker pays: a rate times contracts times price times one less price.
 *
 * @param thousandths the rate in thousandths of a dollar
 */
public record TakerFee(int thousandths) {
  private static final int USUAL = 70;

  /** Of an event on a venue; empty where the venue's word for it is not a known one. */
  public static Optional<TakerFee> of(Occurrence event, Venue venue) {
    return switch (venue) {
      case KALSHI -> kalshi(event);
      case POLYMARKET ->
          Optional.of(new TakerFee((int) Math.round(Wording.of(event).feeRate() * 1_000)));
    };
  }

  private static Optional<TakerFee> kalshi(Occurrence event) {
    String series = Wording.of(event).seriesTicker();
    if (KalshiFees.overridden(event)) {
      return Optional.of(new TakerFee(USUAL / 2));
    }
    boolean known = !KalshiFees.type(series).equals("quadratic_with_seasonal_fees");
    return known
        ? Optional.of(new TakerFee((int) Math.round(USUAL * KalshiFees.multiplier(series))))
        : Optional.empty();
  }

  /** About what one contract costs at a price, both in ten-thousandths of a dollar. */
  double each(int price) {
    double share = (double) price / Tick.ONE;
    return thousandths * 10.0 * share * (1 - share);
  }
}
