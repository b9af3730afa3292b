package ai.oddwons.domain.matching;

/** What is known of two questions that are not the same. */
public enum MatchRelation {
  /** YES of the first implies YES of the second. */
  SUBSET,
  /** YES of the second implies YES of the first. */
  SUPERSET,
  /** At most one of them can be YES. */
  EXCLUSIVE,
  /** About the same thing, without a rule between them. */
  COMPARABLE
}
