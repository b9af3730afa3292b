package ai.oddwons.domain.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether chances that were told are as good as they say.
 *
 * @param forecasts how many were told, zero or more
 * @param deciles chances told from 0 to 0.1, from 0.1 to 0.2 and so on, those without forecasts
 *     left out
 * @param expectedError mean distance between what was told and what came, by decile, weighted by
 *     forecasts (the expected calibration error); 0 to 1, 0 without forecasts
 * @param brier mean squared distance between chance and outcome; 0 without forecasts
 * @param discrimination the chance that of one hit and one miss the hit was told the higher one,
 *     ties counting half (the area under the ROC curve); empty unless there are both
 */
public record Calibration(
    int forecasts,
    List<Decile> deciles,
    double expectedError,
    double brier,
    OptionalDouble discrimination) {
  private static final int DECILES = 10;

  public Calibration {
    deciles = List.copyOf(deciles);
  }

  /**
   * Forecasts of about the same chance.
   *
   * @param number 0 to 9
   * @param told their mean
   * @param count how many came true
   */
  public record Decile(int number, double told, HitCount count) {

    /** How often they came true, 0 to 1. */
    public double came() {
      return count.hits() / count.cases();
    }

    /** Between which rates the true one is thought to lie, by Wilson's interval. */
    public Interval interval(Confidence confidence) {
      return WilsonInterval.of(count, confidence);
    }
  }

  /** Of forecasts in any order. */
  public static Calibration of(List<PricedOutcome> forecasts) {
    List<Decile> deciles = deciles(forecasts);
    double all = Math.max(1, forecasts.size());
    return new Calibration(
        forecasts.size(),
        deciles,
        deciles.stream()
                .mapToDouble(one -> one.count().cases() * Math.abs(one.told() - one.came()))
                .sum()
            / all,
        forecasts.stream().mapToDouble(Calibration::squaredError).sum() / all,
        discrimination(forecasts));
  }

  private static List<Decile> deciles(List<PricedOutcome> forecasts) {
    List<Decile> deciles = new ArrayList<>();
    for (int number = 0; number < DECILES; number++) {
      int wanted = number;
      List<PricedOutcome> inside =
          forecasts.stream().filter(forecast -> decile(forecast) == wanted).toList();
      if (!inside.isEmpty()) {
        deciles.add(decile(number, inside));
      }
    }
    return deciles;
  }

  private static Decile decile(int number, List<PricedOutcome> inside) {
    double told = inside.stream().mapToDouble(PricedOutcome::price).average().orElseThrow();
    long hits = inside.stream().filter(PricedOutcome::hit).count();
    return new Decile(number, told, new HitCount(hits, inside.size()));
  }

  private static int decile(PricedOutcome forecast) {
    return Math.min(DECILES - 1, (int) (forecast.price() * DECILES));
  }

  private static double squaredError(PricedOutcome forecast) {
    double error = forecast.price() - (forecast.hit() ? 1 : 0);
    return error * error;
  }

  /** By the sum of ranks of the hits (Mann and Whitney 1947), ties sharing theirs. */
  private static OptionalDouble discrimination(List<PricedOutcome> forecasts) {
    List<PricedOutcome> rising =
        forecasts.stream().sorted(Comparator.comparingDouble(PricedOutcome::price)).toList();
    double hits = rising.stream().filter(PricedOutcome::hit).count();
    double misses = rising.size() - hits;
    if (hits == 0 || misses == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((rankSumOfHits(rising) - hits * (hits + 1) / 2) / (hits * misses));
  }

  private static double rankSumOfHits(List<PricedOutcome> rising) {
    double sum = 0;
    int first = 0;
    while (first < rising.size()) {
      int behind = first;
      int hits = 0;
      while (behind < rising.size() && rising.get(behind).price() == rising.get(first).price()) {
        hits += rising.get(behind++).hit() ? 1 : 0;
      }
      sum += hits * (first + 1 + behind) / 2.0;
      first = behind;
    }
    return sum;
  }
}
