package ai.oddwons.application.model;

/** The order of a list of markets; ties go by platform and id. */
public enum MarketSort {
  /** By platform and id. */
  ID,
  /**
   * By platform, since contracts and dollars cannot be compared; within one the most traded first
   * and those without a volume last.
   */
  VOLUME,
  /** The next to close first; those without a date last. */
  CLOSING,
  /** Latest change of the quote first; those that never had one last. */
  UPDATED
}
