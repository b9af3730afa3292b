package ai.oddwons.simulator.universe;

/**
 * The numbers of a ladder or of ranges: evenly spaced on a round step around a level that differs
 * from event to event.
 *
 * @param level where the measured number is expected at the opening
 * @param scale its standard deviation until the close, in its own unit
 * @param first lowest strike
 * @param step distance between strikes
 */
public record Strikes(double level, double scale, double first, double step) {

  /**
   * Units between strikes of lookalikes, so that none of one is as good as another of the other.
   */
  private static final int APART = 2;

  static Strikes of(Occurrence event) {
    Measure measure = event.wording().measure();
    int count = Math.max(2, event.outcomes());
    double wanted = 3.2 * measure.scale() / count;
    int fewest = event.slotRecord().aspect() == null ? 1 : APART;
    long units = Math.max(fewest, Math.round(Math.rint(wanted / measure.unit())));
    double step = units * measure.unit();
    double drift = Noise.gaussian(Noise.key(event.numbersKey(), 31));
    double level = measure.level() + drift * measure.scale();
    int below = count / 2;
    double first = Math.rint(level / step) * step - below * step;
    boolean between = event.slotRecord().alteredIn(Aspect.STRIKE);
    long higher = between ? units / 2 : 0;
    return new Strikes(level, measure.scale(), first + higher * measure.unit(), step);
  }

  /** The strike of an outcome, in the unit of what is measured. */
  public double at(int outcome) {
    return first + outcome * step;
  }

  /** How many standard deviations the strike lies above the level. */
  double distance(int outcome) {
    return (at(outcome) - level) / scale;
  }
}
