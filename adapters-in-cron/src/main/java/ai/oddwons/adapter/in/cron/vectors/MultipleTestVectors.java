package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.statistics.BenjaminiHochberg;
import ai.oddwons.domain.statistics.CauchyCombination;
import ai.oddwons.domain.statistics.FalseAlarms;
import ai.oddwons.domain.statistics.Simes;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Many tests and few alarms. */
final class MultipleTestVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "bh", MultipleTestVectors::benjaminiHochberg,
          "cauchy_combination", MultipleTestVectors::cauchy,
          "simes", MultipleTestVectors::simes,
          "expected_false_alarms", MultipleTestVectors::falseAlarms);

  private MultipleTestVectors() {}

  private static Answer benjaminiHochberg(Inputs inputs) {
    List<Integer> selected = BenjaminiHochberg.select(inputs.numbers("p"), inputs.number("q"));
    return Answer.of("selected", selected).with("count", selected.size());
  }

  private static Answer cauchy(Inputs inputs) {
    double[] pValues = inputs.numbers("p");
    OptionalDouble combined =
        inputs.has("weights")
            ? CauchyCombination.LITERAL.combine(pValues, inputs.numbers("weights"))
            : CauchyCombination.LITERAL.combine(pValues);
    return Answer.of("p", combined);
  }

  private static Answer simes(Inputs inputs) {
    return Answer.of("p", Simes.combine(inputs.numbers("p")));
  }

  private static Answer falseAlarms(Inputs inputs) {
    FalseAlarms alarms =
        new FalseAlarms(
            inputs.whole("markets"), inputs.whole("detectors"), inputs.number("cycles_per_day"));
    double alpha = inputs.number("alpha");
    return Answer.of("per_cycle", alarms.perCycle(alpha))
        .with("per_day", alarms.perDay(alpha))
        .with("alpha_for_one_per_day", alarms.alphaFor(1));
  }
}
