package ai.oddwons.embedded;

/** What a machine crash may cost. */
public enum Durability {
  /** Nothing that PostgreSQL committed, at most about a second of what Redis took. */
  KEPT,

  /** Everything: nothing is forced to disk. Only for tests, which throw the folder away anyway. */
  DISPOSABLE
}
