package ai.oddwons.domain.pattern.evaluation.rule;

import java.util.OptionalDouble;

/** The change within a quarter of an hour as a share of the price before it. */
final class PercentChange implements PlainRule {

  @Override
  public String name() {
    return "rule:percent_change";
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
    double before = history.priceBefore(reading);
    return before > 0 ? Math.abs(history.price(reading) - before) / before : Double.NaN;
  }
}
