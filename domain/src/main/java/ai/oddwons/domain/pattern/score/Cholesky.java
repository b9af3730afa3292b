package ai.oddwons.domain.pattern.score;

/** Solves small symmetric positive definite systems. */
final class Cholesky {
  private Cholesky() {}

  /** The x with {@code matrix x = right}. */
  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] lower = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
      }
    }
    return backward(lower, forward(lower, right));
  }

  private static double[] forward(double[][] lower, double[] right) {
    double[] y = right.clone();
    for (int i = 0; i < y.length; i++) {
      for (int k = 0; k < i; k++) {
        y[i] -= lower[i][k] * y[k];
      }
      y[i] /= lower[i][i];
    }
    return y;
  }

  private static double[] backward(double[][] lower, double[] y) {
    double[] x = y.clone();
    for (int i = x.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }
}
