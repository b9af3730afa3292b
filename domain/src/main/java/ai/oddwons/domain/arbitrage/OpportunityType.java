package ai.oddwons.domain.arbitrage;

/** What holds a basket together. */
public enum OpportunityType {
  /** The same question on two platforms. */
  CROSS_PLATFORM,
  /** Outcomes that exclude or imply one another: complete sets, strikes, buckets, joint states. */
  RELATED_MARKET,
  /** The same happening by an earlier and by a later date. */
  TEMPORAL,
  /** Cover for a risk, at a loss that is bounded and stated. */
  HEDGE
}
