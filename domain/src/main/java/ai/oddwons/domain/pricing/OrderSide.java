package ai.oddwons.domain.pricing;

/** Which way an order moves cash. */
public enum OrderSide {
  /** Cash goes out. */
  BUY,
  /** Cash comes in. */
  SELL
}
