package ai.oddwons.domain.pattern.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a logistic law by Newton's method, drawn towards a prior one: with few cases the prior
 * stands, with many the cases speak. The greatest of the posterior under independent normal priors.
 */
final class LogisticFit {
  private static final int MOST_STEPS = 50;
  private static final double CLOSE_ENOUGH = 1e-9;

  /** Far from where the law is steep a whole Newton step overshoots, and may swing for ever. */
  private static final double LONGEST_STEP = 1;

  private final Weights prior;
  private final Trust trust;
  private final List<double[]> features = new ArrayList<>();
  private final List<Boolean> hits = new ArrayList<>();

  LogisticFit(Weights prior, Trust trust) {
    this.prior = prior;
    this.trust = trust;
  }

  /**
   * How much a prior law is believed: the precision of each of its weights, one over its variance.
   * Four cases of an even chance weigh as much as a precision of one.
   *
   * @param level of the constant
   * @param slope of all others
   */
  record Trust(double level, double slope) {
    /**
     * There is no law to begin with, only the belief that no feature changes odds a hundredfold.
     */
    static final Trust NONE = new Trust(0.01, 1);

    /** Others fitted the law to other markets: its level least of all is to be believed. */
    static final Trust SOME = new Trust(2, 10);

    double precision(int feature) {
      return feature == 0 ? level : slope;
    }
  }

  void add(double[] ofCase, boolean hit) {
    features.add(ofCase);
    hits.add(hit);
  }

  Weights fit() {
    double[] weights = prior.values().stream().mapToDouble(Double::doubleValue).toArray();
    for (int step = 0; step < MOST_STEPS; step++) {
      if (improve(weights) < CLOSE_ENOUGH) {
        break;
      }
    }
    List<Double> values = new ArrayList<>();
    for (double weight : weights) {
      values.add(weight);
    }
    return new Weights(values, prior.cases() + features.size());
  }

  /** One step; gives back how far the furthest weight moved. */
  private double improve(double[] weights) {
    double[] gradient = new double[weights.length];
    double[][] curvature = new double[weights.length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      double precision = trust.precision(i);
      gradient[i] = precision * (prior.values().get(i) - weights[i]);
      curvature[i][i] = precision;
    }
    for (int row = 0; row < features.size(); row++) {
      learn(features.get(row), hits.get(row), weights, gradient, curvature);
    }
    double[] step = Cholesky.solve(curvature, gradient);
    double furthest = Arrays.stream(step).map(Math::abs).max().orElse(0);
    double share = Math.min(1, LONGEST_STEP / furthest);
    for (int i = 0; i < weights.length; i++) {
      weights[i] += share * step[i];
    }
    return furthest;
  }

  private static void learn(
      double[] x, boolean hit, double[] weights, double[] gradient, double[][] curvature) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    for (int i = 0; i < x.length; i++) {
      gradient[i] += ((hit ? 1 : 0) - p) * x[i];
      for (int j = 0; j < x.length; j++) {
        curvature[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
  }
}
