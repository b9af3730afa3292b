package ai.oddwons.application.usecase;

import java.time.Duration;

/** What settings must be; an {@link IllegalArgumentException} names the one that is not. */
final class Setting {
  private Setting() {}

  static void requireOneOrMore(String name, int count) {
    require(count >= 1, "%s must be 1 or more, was %d".formatted(name, count));
  }

  static void requireLonger(String name, Duration duration) {
    require(
        duration.isPositive(), "%s must be longer than nothing, was %s".formatted(name, duration));
  }

  static void requireNotNegative(String name, Duration duration) {
    require(!duration.isNegative(), "%s must not be negative, was %s".formatted(name, duration));
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }
}
