package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.arbitrage.CoherentPrices;
import ai.oddwons.domain.arbitrage.StateProgram;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Joint outcomes, and prices that agree with them. */
final class StateVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of("lp", StateVectors::program, "kl_sum_to_one", StateVectors::coherent);

  private StateVectors() {}

  private static Answer program(Inputs inputs) {
    double[] asks = inputs.numbers("asks");
    double[] depths = inputs.numbers("depths");
    double[] fees = inputs.has("fee_per_unit") ? inputs.numbers("fee_per_unit") : new double[0];
    List<StateProgram.Security> securities =
        IntStream.range(0, asks.length)
            .mapToObj(i ->
                new StateProgram.Security(asks[i] + (fees.length == 0 ? 0 : fees[i]), depths[i]))
            .toList();
    StateProgram.Solution solution =
        new StateProgram(
                securities, inputs.items("payoffs").stream().map(StateVectors::state).toList())
            .solve();
    return Answer.of("max_guaranteed_profit", solution.profit())
        .with("arbitrage", solution.isArbitrage());
  }

  private static List<Double> state(JsonNode row) {
    return row.values().stream().map(payoff -> Inputs.number("a payoff", payoff)).toList();
  }

  private static Answer coherent(Inputs inputs) {
    double[] prices = inputs.numbers("prices");
    double sum = Arrays.stream(prices).sum();
    CoherentPrices coherent = CoherentPrices.exactlyOne(Arrays.stream(prices).boxed().toList());
    return Answer.of("log_odds_shift", coherent.logOddsShift())
        .with("coherent", coherent.prices())
        .with("kl", coherent.divergence())
        .with("proportional", Arrays.stream(prices).map(price -> price / sum).boxed().toList());
  }
}
