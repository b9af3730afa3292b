package ai.oddwons.adapter.in.cron.vectors;

import java.util.Optional;

/** Computes what a vector of one set expects. */
interface VectorRunner {
  /** Knows nothing of a set. */
  VectorRunner NONE = inputs -> Optional.empty();

  /** Empty when it does not know this kind of input; what it throws is a failure of the vector. */
  Optional<Answer> run(Inputs inputs);
}
