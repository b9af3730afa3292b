package ai.oddwons.application.model;

/** The order of a list of markets; ties go by platform and id. */
public enum MarketSort {
  /** By platform and id. */
  ID,
  /** Most traded first; dollars and contracts are compared only within one platform. */
  VOLUME,
  /** The next to close first; those without a date last. */
  CLOSING,
  /** Latest change of the quote first. */
  UPDATED
}
