package ai.oddwons.domain.pattern.evaluation.rule;

import ai.oddwons.domain.statistics.NormalTail;
import java.util.OptionalDouble;

/** How many standard deviations of the day before the last move of the price was. */
final class PointsZ implements PlainRule {

  @Override
  public String name() {
    return "rule:z_points_24h";
  }

  @Override
  public boolean looksAtPrice() {
    return true;
  }

  @Override
  public OptionalDouble nominal() {
    return OptionalDouble.of(NormalTail.THREE_SIGMA_TWO_SIDED);
  }

  @Override
  public double score(History history, int reading) {
    Stretch before = history.movesBefore(reading);
    double z = before.isPast() ? before.z(history.move(reading)) : Double.NaN;
    return Double.isNaN(z) ? z : NormalTail.twoSidedDecades(z);
  }
}
