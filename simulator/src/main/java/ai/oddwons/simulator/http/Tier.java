package ai.oddwons.simulator.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Kalshi's read budgets in tokens per second; {@link #NONE} meters nothing on either venue. */
public enum Tier {
  BASIC(200, 3),
  ADVANCED(300, 3),
  EXPERT(600, 1),
  PREMIER(1_200, 1),
  PARAGON(2_400, 1),
  PRIME(4_800, 1),
  PRESTIGE(12_000, 1),
  NONE(0, 0);

  private final int tokensPerSecond;
  private final int burstSeconds;

  Tier(int tokensPerSecond, int burstSeconds) {
    this.tokensPerSecond = tokensPerSecond;
    this.burstSeconds = burstSeconds;
  }

  public int tokensPerSecond() {
    return tokensPerSecond;
  }

  public int capacity() {
    return tokensPerSecond * burstSeconds;
  }

  /**
   * A tier by its lower-case word.
   *
   * @throws IllegalArgumentException that lists the words when there is none
   */
  public static Tier parse(String word) {
    return Arrays.stream(values())
        .filter(tier -> tier.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("limits must be one of " + words()));
  }

  public static String words() {
    return Arrays.stream(values()).map(Tier::word).collect(Collectors.joining(", "));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
