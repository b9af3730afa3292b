package ai.oddwons.domain;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** The same pseudo-random samples at every run, for rules that must hold for any value. */
public final class Samples {
  private static final long SEED = 20_261_120L;

  private Samples() {}

  public static <T> Stream<T> of(int count, Function<RandomGenerator, T> generator) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    return Stream.generate(() -> generator.apply(random)).limit(count);
  }
}
