package ai.oddwons.application.model;

import java.util.List;

/**
 * An opportunity with every look at it.
 *
 * @param checks oldest first
 */
public record OpportunityDetail(OpportunityView view, List<PastCheck> checks) {
  public OpportunityDetail {
    checks = List.copyOf(checks);
  }
}
