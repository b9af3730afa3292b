package ai.oddwons.simulator.series;

import ai.oddwons.simulator.universe.Noise;
import java.util.SplittableRandom;

/**
 * Seeded draws of one market. Each purpose has a stream of its own, so that a market depends
 * neither on how many others there are nor, but for its event, on whether it has one.
 */
record Dice(long seed, int market) {

  /** What is drawn for. */
  enum Purpose {
    TRAITS,
    POLLS,
    TRUTH,
    INFORMATION,
    BELIEF,
    QUOTES,
    ARRIVALS,
    SIZES,
    SIDES
  }

  SplittableRandom of(Purpose purpose) {
    return new SplittableRandom(Noise.key(Noise.key(seed, market), purpose.ordinal()));
  }
}
