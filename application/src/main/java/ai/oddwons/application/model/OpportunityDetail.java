package ai.oddwons.application.model;

import java.util.List;

/**
 * An opportunity with every look at it.
 *
 * @param checks the latest ones, oldest first; {@link OpportunityView#checks} counts all
 */
public record OpportunityDetail(OpportunityView view, List<PastCheck> checks) {
  public OpportunityDetail {
    checks = List.copyOf(checks);
  }
}
