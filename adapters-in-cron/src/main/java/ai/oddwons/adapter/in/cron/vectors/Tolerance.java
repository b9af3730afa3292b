package ai.oddwons.adapter.in.cron.vectors;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * How far a number may lie from the expected one: by either measure is near enough.
 *
 * @param absolute zero or more
 * @param relative share of the expected number, zero or more
 * @param money for sums written as text, zero or more
 */
record Tolerance(double absolute, double relative, BigDecimal money) {
  /**
   * From {@code abs}, {@code rel} and {@code money_abs}, for which {@code abs} stands where it is
   * missing; what is not given counts as zero, so none means exact.
   */
  static Tolerance of(JsonNode json) {
    double absolute = json.path("abs").asDouble(0);
    return new Tolerance(
        absolute,
        json.path("rel").asDouble(0),
        BigDecimal.valueOf(json.path("money_abs").asDouble(absolute)));
  }

  /** Two sums in decimal text; compared without a detour over binary fractions. */
  boolean acceptsMoney(String expected, String computed) {
    try {
      return new BigDecimal(expected).subtract(new BigDecimal(computed)).abs().compareTo(money)
          <= 0;
    } catch (NumberFormatException noSum) {
      return false;
    }
  }

  /** Never for what is no number. */
  boolean accepts(double expected, double computed) {
    double distance = Math.abs(expected - computed);
    return distance <= absolute || distance <= relative * Math.abs(expected);
  }
}
