package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.application.model.OpportunityDetail;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * One opportunity: the fields of the list, and every look at it.
 *
 * @param checks oldest first
 */
record OpportunityDetailBody(
    @JsonUnwrapped OpportunityBody opportunity, List<PastCheckBody> checks) {

  static OpportunityDetailBody of(OpportunityDetail detail) {
    return new OpportunityDetailBody(
        OpportunityBody.of(detail.view()),
        detail.checks().stream().map(PastCheckBody::of).toList());
  }
}
