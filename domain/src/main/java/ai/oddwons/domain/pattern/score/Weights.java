package ai.oddwons.domain.pattern.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The logistic law of one kind of pattern: log-odds of its outcome as a weighted sum of {@link
 * Features}.
 *
 * @param values one for each feature
 * @param cases how many cases they were fitted to, 0 for none
 */
public record Weights(List<Double> values, long cases) {
  /** One half whatever one sees: nothing is known. */
  public static final Weights NOTHING = new Weights(Collections.nCopies(Features.COUNT, 0.0), 0);

  /** Whatever prices say: where the outcome is the settlement, and one half elsewhere. */
  public static final Weights PRICES = prices();

  private static Weights prices() {
    List<Double> values = new ArrayList<>(NOTHING.values());
    values.set(Features.IMPLIED, 1.0);
    return new Weights(values, 0);
  }

  public Weights {
    values = List.copyOf(values);
    boolean finite = values.stream().allMatch(Double::isFinite);
    if (values.size() != Features.COUNT || !finite || cases < 0) {
      throw new IllegalArgumentException(values.size() + " weights from " + cases + " cases");
    }
  }

  double probability(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += values.get(i) * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
