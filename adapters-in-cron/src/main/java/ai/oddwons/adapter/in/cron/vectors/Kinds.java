package ai.oddwons.adapter.in.cron.vectors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A runner for sets whose inputs name their {@code kind}.
 *
 * @param computations by the name of the kind
 */
record Kinds(Map<String, Function<Inputs, Answer>> computations) implements VectorRunner {
  Kinds {
    computations = Map.copyOf(computations);
  }

  static Kinds of(Map<String, Function<Inputs, Answer>> computations) {
    return new Kinds(computations);
  }

  Kinds and(Map<String, Function<Inputs, Answer>> more) {
    Map<String, Function<Inputs, Answer>> all = new LinkedHashMap<>(computations);
    all.putAll(more);
    return new Kinds(all);
  }

  @Override
  public Optional<Answer> run(Inputs inputs) {
    return Optional.ofNullable(computations.get(inputs.kind())).map(found -> found.apply(inputs));
  }
}
