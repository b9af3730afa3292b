package ai.oddwons.domain.pattern.evaluation.rule;

import java.util.OptionalDouble;

/** The change within a quarter of an hour in probability points. */
final class PointsChange implements PlainRule {
  private static final double POINTS = 100;

  @Override
  public String name() {
    return "rule:points_change";
  }

  @Override
  public boolean looksAtPrice() {
    return true;
  }

  @Override
  public OptionalDouble nominal() {
    return OptionalDouble.empty();
  }

  @Override
  public double score(History history, int reading) {
    return POINTS * Math.abs(history.price(reading) - history.priceBefore(reading));
  }
}
