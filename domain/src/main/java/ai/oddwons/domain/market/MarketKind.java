package ai.oddwons.domain.market;

/** What shape of pay-out a market promises. */
public enum MarketKind {
  /** Pays all or nothing, save for a void. */
  BINARY,
  /** Pays a share of the notional that depends on a measured value. */
  SCALAR
}
