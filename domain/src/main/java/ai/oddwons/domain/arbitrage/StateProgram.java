package ai.oddwons.domain.arbitrage;

import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The largest profit that is sure in every joint state, as a linear program: maximise {@code t}
 * with {@code Σ x·(payoff(w) − cost) ≥ t} in each state {@code w} and {@code 0 ≤ x ≤ depth}. Each
 * level of a book is a security of its own. For tens of states; numbers are doubles here, so that a
 * result is a proposal until it is valued exactly, as {@link JointStates} does.
 *
 * @param states what each security pays in it, as many numbers as securities; at least one state
 */
public record StateProgram(List<Security> securities, List<List<Double>> states) {
  /** Below this, in dollars, a result is what doubles lose on the way. */
  private static final double NOISE = 1e-7;

  public StateProgram {
    securities = List.copyOf(securities);
    states = states.stream().map(List::copyOf).toList();
    int width = securities.size();
    if (states.isEmpty() || states.stream().anyMatch(state -> state.size() != width)) {
      throw new IllegalArgumentException("each state pays each of %d securities".formatted(width));
    }
  }

  /**
   * @param cost of one, fee included, in dollars
   * @param depth how many there are, 0 or more
   */
  public record Security(double cost, double depth) {}

  /**
   * @param profit in dollars, 0 when nothing is sure
   * @param sizes of the securities
   */
  public record Solution(double profit, List<Double> sizes) {
    public Solution {
      sizes = List.copyOf(sizes);
    }

    /** Whether there is a profit at all. */
    public boolean isArbitrage() {
      return profit > 0;
    }
  }

  /** Buying nothing is always feasible and depth is finite, so there is a solution. */
  public Solution solve() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> sizes =
        securities.stream()
            .map(one -> model.newVariable("x" + model.countVariables()).lower(0).upper(one.depth()))
            .toList();
    Variable profit = model.newVariable("t").lower(0).weight(1);
    states.forEach(state -> constrain(model, sizes, profit, state));
    Optimisation.Result result = model.maximise();
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("no solution: " + result.getState());
    }
    double found = result.doubleValue(securities.size());
    return found > NOISE
        ? new Solution(
            found,
            IntStream.range(0, securities.size()).mapToObj(i -> result.doubleValue(i)).toList())
        : new Solution(0, securities.stream().map(one -> 0.0).toList());
  }

  private void constrain(
      ExpressionsBasedModel model, List<Variable> sizes, Variable profit, List<Double> state) {
    Expression expression = model.newExpression("s" + model.countExpressions()).lower(0);
    for (int i = 0; i < sizes.size(); i++) {
      expression.set(sizes.get(i), state.get(i) - securities.get(i).cost());
    }
    expression.set(profit, -1);
  }
}
