package ai.oddwons.domain.pattern.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a logistic law by Newton's method, drawn towards a prior one: with few cases the prior
 * stands, with many the cases speak. The greatest of the posterior under independent normal priors.
 */
final class LogisticFit {
  /** Cases on one side of a feature that weigh as much as the prior, about. */
  private static final double PRIOR_PRECISION = 10;

  private static final int MOST_STEPS = 50;
  private static final double CLOSE_ENOUGH = 1e-9;

  /** Far from where the law is steep a whole Newton step overshoots, and may swing for ever. */
  private static final double LONGEST_STEP = 1;

  private final Weights prior;
  private final List<double[]> features = new ArrayList<>();
  private final List<Boolean> hits = new ArrayList<>();

  LogisticFit(Weights prior) {
    this.prior = prior;
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
      gradient[i] = PRIOR_PRECISION * (prior.values().get(i) - weights[i]);
      curvature[i][i] = PRIOR_PRECISION;
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
