package ai.oddwons.domain.pattern.evaluation.rule;

import java.util.List;
import java.util.OptionalDouble;

/** One number for each reading of a market: the larger, the more unusual. */
public interface PlainRule {

  /** Such as {@code rule:percent_change}. */
  String name();

  /** Whether it looks at the price, or else at what is traded. */
  boolean looksAtPrice();

  /**
   * The chance at which the rule's own assumptions put three standard deviations; its score is then
   * in decades. Empty when the rule knows no chances: its score is in a unit of its own.
   */
  OptionalDouble nominal();

  /**
   * Judges a reading by what was read up to it.
   *
   * @return zero or more, or not a number where the rule has nothing to say
   */
  double score(History history, int reading);

  /** All of them. */
  static List<PlainRule> all() {
    return List.of(
        new PercentChange(),
        new PointsChange(),
        new PointsZ(),
        new RollingVolumeRatio(),
        new VolumeZ(),
        new VolumeOverMean(),
        new PoissonTrades());
  }
}
