package ai.oddwons.domain.pattern;

/**
 * How improbable a sighting would be if nothing had happened. All three are probabilities above 0
 * and at most 1.
 *
 * @param test of the detector alone, from the empirical tail of its kind of market
 * @param market of all detectors that looked at the market, combined
 * @param event of all markets of the event, combined; the one that the false discovery rate is
 *     controlled over
 */
public record Significance(double test, double market, double event) {
  public Significance {
    checked(test);
    checked(market);
    checked(event);
  }

  private static void checked(double probability) {
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException("a p-value lies in (0, 1], was " + probability);
    }
  }
}
