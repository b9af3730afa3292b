package ai.oddwons.domain.statistics;

import java.util.OptionalDouble;

/**
 * How often something happened among the cases in which it could. Need not be whole: dependent
 * cases count for less than one, see {@link DesignEffect}.
 *
 * @param hits from 0 to the number of cases
 * @param cases zero or more
 */
public record HitCount(double hits, double cases) {
  public HitCount {
    Require.notNegative("hits", hits);
    Require.notNegative("cases", cases);
    if (hits > cases) {
      throw new IllegalArgumentException("%s hits in %s cases".formatted(hits, cases));
    }
  }

  public double misses() {
    return cases - hits;
  }

  /** From 0 to 1; empty without cases. */
  public OptionalDouble rate() {
    return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / cases);
  }
}
