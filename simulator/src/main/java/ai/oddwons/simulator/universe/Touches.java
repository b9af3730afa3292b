package ai.oddwons.simulator.universe;

/** When a book says that it last changed, which is not when its best prices did. */
public final class Touches {
  private static final int TOUCH = 85;
  private static final int PERIOD_SECONDS = 20;

  /** How old a book is planted that says so itself. */
  static final long OLD_SECONDS = 600;

  private Touches() {}

  /**
   * Epoch seconds. In a fair world it is when the quote was renewed. Where gaps are planted
   * somebody touches every book each twenty seconds, so that age tells a planted old book from the
   * rest.
   */
  public static long at(Contract contract, long second) {
    if (contract.event().fair()) {
      return Quotes.quotedAt(contract, second);
    }
    return contract
        .event()
        .plot(second)
        .filter(plot -> plot.device() == Device.STALE_BOOK && plot.venue() == contract.venue())
        .map(plot -> plot.from() - OLD_SECONDS)
        .orElseGet(() -> fresh(contract, second));
  }

  private static long fresh(Contract contract, long second) {
    long phase = Noise.below(contract.noise(TOUCH), PERIOD_SECONDS);
    long end = Math.min(second, contract.closes());
    long touched = Math.floorDiv(end - phase, PERIOD_SECONDS) * PERIOD_SECONDS + phase;
    return Math.max(contract.event().opens(), touched);
  }
}
