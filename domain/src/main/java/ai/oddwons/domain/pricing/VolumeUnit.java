package ai.oddwons.domain.pricing;

/** What a venue counts when it speaks of volume. The two must never be added or compared. */
public enum VolumeUnit {
  /** Shares changed hands, as on Kalshi. */
  CONTRACTS,
  /** Dollars changed hands, as on Polymarket. */
  DOLLARS
}
