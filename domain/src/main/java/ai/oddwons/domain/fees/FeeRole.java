package ai.oddwons.domain.fees;

/** Which part one has in a trade. */
public enum FeeRole {
  /** One's order met another that rested in the book. */
  TAKER,
  /** One's order rested in the book and was met. */
  MAKER
}
