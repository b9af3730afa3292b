package ai.oddwons.domain.matching;

/** What a comparison of one field found. */
public enum Agreement {
  SAME,
  DIFFERENT,
  UNKNOWN
}
