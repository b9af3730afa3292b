package ai.oddwons.domain.market;

/**
 * Names one event, the group of markets that hang on one happening: the Kalshi event ticker or the
 * Gamma event id. Scoped by its platform, since two venues may use the same text.
 *
 * @param nativeId 1 to 255 characters without blanks, exactly as the venue writes it
 */
public record EventId(Platform platform, String nativeId) implements Comparable<EventId> {
  public EventId {
    NativeIds.checked(nativeId);
  }

  @Override
  public int compareTo(EventId other) {
    int byPlatform = platform.compareTo(other.platform);
    return byPlatform != 0 ? byPlatform : nativeId.compareTo(other.nativeId);
  }

  /** For people and logs: {@code kalshi:KXRAIN}. */
  @Override
  public String toString() {
    return platform + ":" + nativeId;
  }
}
