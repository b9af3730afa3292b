package ai.oddwons.simulator.universe;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All slots of a universe in a few bytes each. Chosen so that the open markets of both venues sum
 * up to the wanted number: one event of every kind on both venues first, as far as it fits, then by
 * weight, then single questions.
 */
final class Slots {
  private static final int BOTH = 3;
  private static final int NO_ASPECT = -1;
  private static final int WEIGHTS = Arrays.stream(Kind.values()).mapToInt(Kind::weight).sum();

  private final long seed;
  private final int[] counts = new int[Kind.values().length];
  private int size;
  private byte[] kinds = new byte[1_024];
  private byte[] venues = new byte[1_024];
  private int[] ordinals = new int[1_024];

  /** In what a slot differs from its lookalike; of two lookalikes the second is the altered one. */
  private byte[] aspects = new byte[1_024];

  private final Plants plants;

  Slots(long seed, int markets, Plants plants) {
    this.seed = seed;
    this.plants = plants;
    for (int i = 0; i < Math.clamp(markets / 20, 20, 5_000); i++) {
      add(Kind.COMBO, Venue.KALSHI.bit());
    }
    int rest = markets;
    for (Kind kind : Kind.values()) {
      rest = kind == Kind.COMBO ? rest : fit(kind, BOTH, rest);
    }
    rest = plants.lookalikes() > 0 ? oneOfEachAspect(rest) : rest;
    while (rest > 0) {
      long key = Noise.key(seed, size);
      int before = rest;
      rest = fit(kind(key), venues(key), key, rest);
      rest = rest == before ? fit(Kind.QUESTION, 1 + size % 2, rest) : rest;
    }
  }

  /** So that there is something of everything however the dice fall. */
  private int oneOfEachAspect(int markets) {
    int rest = markets;
    for (Aspect aspect : Aspect.values()) {
      for (Kind kind : Twists.STANDARD.kinds(aspect).stream().limit(3).toList()) {
        rest = fit(kind, aspect, rest);
      }
    }
    return rest;
  }

  /** A slot by the dice; on both venues it may turn out as two that only look alike. */
  private int fit(Kind kind, int on, long key, int rest) {
    List<Aspect> possible = Twists.STANDARD.aspects(kind);
    boolean twisted =
        on == BOTH && !possible.isEmpty() && Noise.chance(Noise.key(key, 3), plants.lookalikes());
    if (!twisted) {
      return fit(kind, on, rest);
    }
    return fit(kind, possible.get(Noise.below(Noise.key(key, 4), possible.size())), rest);
  }

  /** Two slots about the same, one on each venue, with the second differing in one aspect. */
  private int fit(Kind kind, Aspect aspect, int rest) {
    add(kind, Venue.KALSHI.bit(), aspect.ordinal());
    counts[kind.ordinal()]--;
    add(kind, Venue.POLYMARKET.bit(), aspect.ordinal());
    int markets = get(size - 2).markets() + get(size - 1).markets();
    if (markets <= rest) {
      return rest - markets;
    }
    size -= 2;
    counts[kind.ordinal()]--;
    return rest;
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
    int aspect = aspects[number];
    if (aspect == NO_ASPECT) {
      return slot(number, kind, null, false, key);
    }
    boolean altered = venues[number] == Venue.POLYMARKET.bit();
    return slot(number, kind, Aspect.values()[aspect], altered, key);
  }

  /** What is altered has all but its words and its noise from the slot before it. */
  private Slot slot(int number, Kind kind, @Nullable Aspect aspect, boolean altered, long key) {
    long origin = altered ? Noise.key(seed, 10_000_000L + number - 1) : key;
    int life = kind.lifeHours(origin);
    int later = altered && aspect == Aspect.DATE ? laterHours(kind) : 0;
    int phase = (Noise.below(Noise.key(origin, 13), life) + later) % life;
    return new Slot(
        number,
        kind,
        ordinals[number],
        venues[number],
        kind.outcomes(origin),
        life,
        phase,
        key,
        aspect,
        altered,
        origin);
  }

  /** Far enough for another day, and never a whole number of steps of a row of deadlines. */
  private static int laterHours(Kind kind) {
    return kind == Kind.TEMPERATURE || kind == Kind.GAME ? 24 : 168;
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
    add(kind, on, NO_ASPECT);
  }

  private void add(Kind kind, int on, int aspect) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      venues = Arrays.copyOf(venues, size * 2);
      ordinals = Arrays.copyOf(ordinals, size * 2);
      aspects = Arrays.copyOf(aspects, size * 2);
    }
    aspects[size] = (byte) aspect;
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
