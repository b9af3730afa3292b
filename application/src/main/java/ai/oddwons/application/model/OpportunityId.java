package ai.oddwons.application.model;

/**
 * Names one opportunity as it was kept: the same basket that is found again after it was gone is
 * another one.
 *
 * @param value above zero
 */
public record OpportunityId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
