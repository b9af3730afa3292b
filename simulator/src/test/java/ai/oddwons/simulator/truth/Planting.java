package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.Wire;
import ai.oddwons.simulator.universe.Plants;
import ai.oddwons.simulator.universe.Universe;
import java.util.List;
import java.util.stream.LongStream;

/** Universes with plants, and moments that have nothing to do with their rhythms. */
final class Planting {
  static final long NOW = Wire.NOW.getEpochSecond();

  private Planting() {}

  static Universe universe(long seed, int markets) {
    return new Universe(seed, markets, Long.MAX_VALUE, 0, Plants.USUAL);
  }

  /** Moments some eleven days apart, at any hour. */
  static List<Long> moments(int count) {
    return LongStream.range(0, count).map(i -> NOW + i * 933_437L).boxed().toList();
  }
}
