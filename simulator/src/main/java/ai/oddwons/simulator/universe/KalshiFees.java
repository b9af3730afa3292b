package ai.oddwons.simulator.universe;

/** Which fees Kalshi takes: by series, with an override for some events. */
public final class KalshiFees {
  private static final int FEE = 301;
  private static final int OVERRIDE = 311;

  private KalshiFees() {}

  /** Mostly plain; some with maker fees; now and then a word outside the published list. */
  public static String type(String series) {
    double draw = Noise.uniform(Noise.key(series.hashCode(), FEE));
    if (draw < 0.002 || series.startsWith("KXKSPTS")) {
      return "quadratic_with_seasonal_fees";
    }
    return draw < 0.02 ? "quadratic_with_maker_fees" : "quadratic";
  }

  /** What the usual rate is multiplied by. */
  public static double multiplier(String series) {
    double draw = Noise.uniform(Noise.key(series.hashCode(), FEE + 1));
    return draw < 0.05 ? 0.5 : draw < 0.06 ? 0 : 1;
  }

  /** Whether an event has fees of its own: with maker fees, at half the rate. */
  public static boolean overridden(Occurrence event) {
    return Noise.chance(Noise.key(event.slotKey(), OVERRIDE), 0.02);
  }
}
