package ai.oddwons.simulator.universe;

/**
 * Prices that part for a stretch of time, during which the books of the event stand still.
 *
 * @param event whose prices part
 * @param venue whose prices lie off
 * @param size by how much, in the device's own measure; above zero for dearer
 * @param leg the lower of two neighbouring outcomes that are turned round; otherwise 0
 * @param from first epoch second
 * @param until first epoch second after it
 */
public record Plot(
    Device device, Occurrence event, Venue venue, double size, int leg, long from, long until) {

  /** Whether the books of a venue show it. */
  public boolean inBooks(Venue shown) {
    return device != Device.STALE_LISTING && event.on(shown);
  }

  /** Whether the listing of a venue shows it. */
  public boolean inListing(Venue shown) {
    return device == Device.STALE_LISTING ? shown == venue : event.on(shown);
  }

  /** The quote of one of the event's markets while it lasts. */
  Quote quote(Contract contract) {
    Quote quote = whole(contract);
    if (device != Device.EMPTY_SIDE || contract.venue() != venue) {
      return quote;
    }
    return dear(contract, quote) ? quote.withoutBid() : quote.withoutAsk();
  }

  /** Of one event some markets may be too dear and others too cheap. */
  private boolean dear(Contract contract, Quote quote) {
    double[] fair = event.outcomesAt(from, Worth.opinion(contract, from));
    return quote.middle() > Quotes.full(contract, from, fair, true).middle();
  }

  /** The same with both sides, as far as prices allow. */
  public Quote whole(Contract contract) {
    return Quotes.full(contract, from, outcomes(contract), device == Device.EMPTY_SIDE);
  }

  private double[] outcomes(Contract contract) {
    double opinion = Worth.opinion(contract, from);
    if (contract.venue() != venue) {
      return event.outcomesAt(from, opinion);
    }
    return switch (device) {
      case PAIR, FEES, STALE_LISTING, STALE_BOOK, EMPTY_SIDE ->
          event.outcomesAt(from, opinion + size);
      case ALL_YES, ALL_NO -> scaled(event.outcomesAt(from, opinion));
      case STRIKES -> turned(event.outcomesAt(from, opinion), leg, leg + 1);
      case DEADLINES -> turned(event.outcomesAt(from, opinion), leg + 1, leg);
    };
  }

  private double[] scaled(double[] fair) {
    double[] scaled = fair.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.min(1, scaled[i] * (1 + size));
    }
    return scaled;
  }

  /** What is to be the likelier one stays; the other is lifted above it. */
  private double[] turned(double[] fair, int likelier, int lifted) {
    double[] turned = fair.clone();
    turned[lifted] = Math.min(1, turned[likelier] + size);
    return turned;
  }
}
