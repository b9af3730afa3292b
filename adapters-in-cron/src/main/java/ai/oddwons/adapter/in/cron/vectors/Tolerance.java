package ai.oddwons.adapter.in.cron.vectors;

import tools.jackson.databind.JsonNode;

/**
 * How far a number may lie from the expected one: by either measure is near enough.
 *
 * @param absolute zero or more
 * @param relative share of the expected number, zero or more
 */
record Tolerance(double absolute, double relative) {
  /** From {@code abs} and {@code rel}; what is not given counts as zero, so none means exact. */
  static Tolerance of(JsonNode json) {
    return new Tolerance(json.path("abs").asDouble(0), json.path("rel").asDouble(0));
  }

  /** Never for what is no number. */
  boolean accepts(double expected, double computed) {
    double distance = Math.abs(expected - computed);
    return distance <= absolute || distance <= relative * Math.abs(expected);
  }
}
