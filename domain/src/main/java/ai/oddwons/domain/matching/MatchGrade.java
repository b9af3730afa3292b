package ai.oddwons.domain.matching;

/** How far two markets ask the same question; only the first three can be traded against. */
public enum MatchGrade {
  /** The same payout in every realistic state. */
  EQUIVALENT,
  /** YES of one is NO of the other. */
  INVERTED,
  /** The same on its face, but a named rule can part them. */
  CAVEAT,
  /** Not the same, but one bounds, excludes or informs the other. */
  RELATED,
  /** Nothing proven; the grade of everything that is not known to be better. */
  REJECTED
}
