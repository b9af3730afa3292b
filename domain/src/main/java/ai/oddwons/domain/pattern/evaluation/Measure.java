package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.evaluation.rule.PlainRule;
import java.util.OptionalDouble;

/**
 * What is measured, and against what.
 *
 * @param name such as {@code combined:jump}
 * @param truth what it is to find
 * @param nominal the share of tests that should exceed three standard deviations by chance: what is
 *     said is then in decades. Empty when what is said knows no chances
 */
record Measure(String name, Truth.Kind truth, OptionalDouble nominal) {
  /** One in twenty: what is likelier than that is never an alarm. */
  static final float LEAST_DECADES = 1.3f;

  static Measure of(PlainRule rule) {
    return new Measure(
        rule.name(), rule.looksAtPrice() ? Truth.Kind.JUMP : Truth.Kind.VOLUME, rule.nominal());
  }

  /** The least that is worth keeping. */
  float floor() {
    return nominal.isPresent() ? LEAST_DECADES : Float.MIN_VALUE;
  }

  /** What is said of three standard deviations; nothing reaches it where no chances are known. */
  double threeSigma() {
    return nominal.isPresent() ? -Math.log10(nominal.getAsDouble()) : Double.POSITIVE_INFINITY;
  }
}
