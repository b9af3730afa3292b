package ai.oddwons.simulator.universe;

import java.util.Arrays;
import java.util.List;

/**
 * What sort of event a slot of the universe holds: its structure, how many outcomes, how long it
 * trades (hours), and how often the sort occurs among all slots.
 */
public enum Kind {
  /** Multi-leg combinations; Kalshi only, never part of the market count. */
  COMBO(Structure.INDEPENDENT, 1, 1, 0, 24),
  QUESTION(Structure.INDEPENDENT, 1, 1, 10, 720, 2160, 4320),
  GAME(Structure.GAME, 3, 3, 20, 144, 96, 168),
  FED(Structure.BUCKETS, 5, 5, 1, 1080),
  CRYPTO_LADDER(Structure.LADDER, 10, 20, 8, 24, 24, 168, 2),
  ELECTION(Structure.EXCLUSIVE, 3, 8, 10, 2160, 4320, 8760),
  TEMPERATURE(Structure.BUCKETS, 6, 6, 6, 48),
  ECONOMICS(Structure.LADDER, 5, 9, 6, 720),
  DEADLINE(Structure.DEADLINES, 3, 4, 5, 4320, 2160),
  CRYPTO_RANGE(Structure.BUCKETS, 10, 24, 4, 24),
  SOCCER(Structure.EXCLUSIVE, 3, 3, 8, 168),
  CHAMPION(Structure.EXCLUSIVE, 16, 30, 3, 4320, 6480),
  AWARD(Structure.EXCLUSIVE, 5, 8, 6, 2160),
  TECHNOLOGY(Structure.EXCLUSIVE, 5, 8, 5, 720, 2160),
  MENTION(Structure.INDEPENDENT, 10, 20, 5, 96),
  PLAYER(Structure.LADDER, 4, 8, 6, 96),
  /** A contract that pays a share of a dollar. */
  SHARE(Structure.INDEPENDENT, 1, 1, 1, 720);

  private final Structure structure;
  private final int minOutcomes;
  private final int maxOutcomes;
  private final int weight;

  @SuppressWarnings("ImmutableEnumChecker") // List.copyOf made it
  private final List<Integer> lifeHours;

  Kind(Structure structure, int minOutcomes, int maxOutcomes, int weight, int... lifeHours) {
    this.structure = structure;
    this.minOutcomes = minOutcomes;
    this.maxOutcomes = maxOutcomes;
    this.weight = weight;
    this.lifeHours = List.copyOf(Arrays.stream(lifeHours).boxed().toList());
  }

  public Structure structure() {
    return structure;
  }

  /** Whether the named outcomes may turn out not to be all: such events carry an "Other". */
  public boolean openEnded() {
    return this == ELECTION || this == AWARD || this == TECHNOLOGY;
  }

  int weight() {
    return weight;
  }

  int outcomes(long key) {
    return minOutcomes + Noise.below(Noise.key(key, 11), maxOutcomes - minOutcomes + 1);
  }

  int lifeHours(long key) {
    return lifeHours.get(Noise.below(Noise.key(key, 12), lifeHours.size()));
  }
}
