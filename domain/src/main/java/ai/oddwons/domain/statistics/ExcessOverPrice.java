package ai.oddwons.domain.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Hits against those that the prices already implied: seven of eight is nothing where 6.7 were paid
 * for.
 *
 * @param cases zero or more
 * @param hits from 0 to the number of cases
 * @param expectedHits sum of the prices
 * @param variance sum of p(1-p), zero when all prices are 0 or 1
 */
public record ExcessOverPrice(long cases, long hits, double expectedHits, double variance) {
  public ExcessOverPrice {
    Require.notNegative("cases beyond the hits", cases - hits);
    Require.notNegative("hits", hits);
    Require.notNegative("expected hits", expectedHits);
    Require.notNegative("a variance", variance);
  }

  public static ExcessOverPrice of(List<PricedOutcome> outcomes) {
    return new ExcessOverPrice(
        outcomes.size(),
        outcomes.stream().filter(PricedOutcome::hit).count(),
        outcomes.stream().mapToDouble(PricedOutcome::price).sum(),
        outcomes.stream().mapToDouble(outcome -> outcome.price() * (1 - outcome.price())).sum());
  }

  /** Per case, from -1 to 1; empty without cases. */
  public OptionalDouble rate() {
    return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of((hits - expectedHits) / cases);
  }

  /** (hits - sum p)/sqrt(sum p(1-p)); empty where the prices left nothing to chance. */
  public OptionalDouble z() {
    return variance == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((hits - expectedHits) / Math.sqrt(variance));
  }
}
