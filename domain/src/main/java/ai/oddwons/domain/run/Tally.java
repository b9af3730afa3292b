package ai.oddwons.domain.run;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts by name, such as rejections by reason. Names without a count are absent; every count is
 * above zero. Sorted by name, so that two equal tallies also read alike.
 */
public record Tally(Map<String, Long> counts) {
  public static final Tally NONE = new Tally(Map.of());

  public Tally {
    counts.forEach((name, count) -> {
      if (count < 1) {
        throw new IllegalArgumentException(
            "a tally counts from one, had %s %d".formatted(name, count));
      }
    });
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** One of a kind. */
  public static Tally of(String name) {
    return new Tally(Map.of(name, 1L));
  }

  /**
   * Some of a kind.
   *
   * @param count zero or more
   */
  public static Tally of(String name, long count) {
    return count == 0 ? NONE : new Tally(Map.of(name, count));
  }

  public Tally plus(Tally other) {
    if (other.counts.isEmpty()) {
      return this;
    }
    Map<String, Long> sum = new TreeMap<>(counts);
    other.counts.forEach((name, count) -> sum.merge(name, count, Math::addExact));
    return new Tally(sum);
  }

  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** All counts together. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
  }
}
