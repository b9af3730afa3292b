package ai.oddwons.domain.run;

/** How a run stands or ended. */
public enum RunStatus {
  /** Still at work, as far as its lease tells. */
  RUNNING,
  /** All it set out to do. */
  DONE,
  /** Some of it: what was read is kept, what is missing is recorded as a gap. */
  PARTIAL,
  /** Nothing of use. */
  FAILED,
  /** Its process ended without a word; found by a later run when the lease had passed. */
  ABANDONED
}
