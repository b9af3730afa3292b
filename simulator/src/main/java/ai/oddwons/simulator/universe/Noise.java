package ai.oddwons.simulator.universe;

/**
 * Noise without state: every draw is a pure function of its key, so that any moment of the universe
 * can be asked for in any order and answers the same.
 */
public final class Noise {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private Noise() {}

  /** A bijection of 64 bits (SplitMix64's finaliser); {@link #unmix} takes it back. */
  public static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The inverse of {@link #mix}. */
  public static long unmix(long value) {
    long z = value;
    z = (z ^ (z >>> 31) ^ (z >>> 62)) * 0x319642B2D24D8EC3L;
    z = (z ^ (z >>> 27) ^ (z >>> 54)) * 0x96DE1B173F119089L;
    return z ^ (z >>> 30) ^ (z >>> 60);
  }

  /** A new key out of a key and a number. */
  public static long key(long key, long number) {
    return mix(key ^ mix(number * GOLDEN + 1));
  }

  /** Uniform in the open interval (0, 1). */
  public static double uniform(long key) {
    return ((mix(key + GOLDEN) >>> 11) + 0.5) * UNIT;
  }

  /** Uniform over 0 to {@code bound} - 1. */
  public static int below(long key, int bound) {
    return (int) (uniform(key) * bound);
  }

  /** True with the given probability. */
  public static boolean chance(long key, double probability) {
    return uniform(key) < probability;
  }

  /** Standard normal. */
  public static double gaussian(long key) {
    return Normal.quantile(uniform(key));
  }
}
