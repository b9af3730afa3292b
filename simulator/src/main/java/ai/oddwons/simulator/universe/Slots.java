package ai.oddwons.simulator.universe;

import java.util.Arrays;

/**
 * All slots of a universe in a few bytes each. Chosen so that the open markets of both venues sum
 * up to the wanted number: one event of every kind on both venues first, as far as it fits, then by
 * weight, then single questions.
 */
final class Slots {
  private static final int BOTH = 3;
  private static final int WEIGHTS = Arrays.stream(Kind.values()).mapToInt(Kind::weight).sum();

  private final long seed;
  private final int[] counts = new int[Kind.values().length];
  private int size;
  private byte[] kinds = new byte[1_024];
  private byte[] venues = new byte[1_024];
  private int[] ordinals = new int[1_024];

  Slots(long seed, int markets) {
    this.seed = seed;
    for (int i = 0; i < Math.clamp(markets / 20, 20, 5_000); i++) {
      add(Kind.COMBO, Venue.KALSHI.bit());
    }
    int rest = markets;
    for (Kind kind : Kind.values()) {
      rest = kind == Kind.COMBO ? rest : fit(kind, BOTH, rest);
    }
    while (rest > 0) {
      long key = Noise.key(seed, size);
      int before = rest;
      rest = fit(kind(key), venues(key), rest);
      rest = rest == before ? fit(Kind.QUESTION, 1 + size % 2, rest) : rest;
    }
  }

  int size() {
    return size;
  }

  /** How many there are besides combinations. */
  int newsworthy() {
    return size - counts[Kind.COMBO.ordinal()];
  }

  Slot get(int number) {
    long key = Noise.key(seed, 10_000_000L + number);
    Kind kind = Kind.values()[kinds[number]];
    return slot(number, kind, ordinals[number], venues[number], key);
  }

  private static Slot slot(int number, Kind kind, int ordinal, int venues, long key) {
    int life = kind.lifeHours(key);
    int phase = Noise.below(Noise.key(key, 13), life);
    return new Slot(number, kind, ordinal, venues, kind.outcomes(key), life, phase, key);
  }

  private int fit(Kind kind, int on, int rest) {
    add(kind, on);
    int markets = get(size - 1).markets();
    if (markets <= rest) {
      return rest - markets;
    }
    size--;
    counts[kind.ordinal()]--;
    return rest;
  }

  private void add(Kind kind, int on) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      venues = Arrays.copyOf(venues, size * 2);
      ordinals = Arrays.copyOf(ordinals, size * 2);
    }
    kinds[size] = (byte) kind.ordinal();
    venues[size] = (byte) on;
    ordinals[size++] = counts[kind.ordinal()]++;
  }

  private static Kind kind(long key) {
    int draw = Noise.below(Noise.key(key, 1), WEIGHTS);
    for (Kind kind : Kind.values()) {
      draw -= kind.weight();
      if (draw < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("weights do not cover " + draw);
  }

  private static int venues(long key) {
    double draw = Noise.uniform(Noise.key(key, 2));
    return draw < 0.22 ? BOTH : draw < 0.6 ? Venue.KALSHI.bit() : Venue.POLYMARKET.bit();
  }
}
