package ai.oddwons.domain.market;

/**
 * Names one market: the Kalshi ticker or the lower-case Polymarket condition id. Scoped by its
 * platform, since two venues may use the same text.
 *
 * @param nativeId 1 to 255 characters without blanks, exactly as the venue writes it
 */
public record MarketId(Platform platform, String nativeId) implements Comparable<MarketId> {
  public MarketId {
    NativeIds.checked(nativeId);
  }

  @Override
  public int compareTo(MarketId other) {
    int byPlatform = platform.compareTo(other.platform);
    return byPlatform != 0 ? byPlatform : nativeId.compareTo(other.nativeId);
  }

  /** For people and logs: {@code kalshi:KXRAIN}. */
  @Override
  public String toString() {
    return platform + ":" + nativeId;
  }
}
