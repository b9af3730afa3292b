package ai.oddwons.adapter.in.web.match;

import ai.oddwons.application.model.MatchDetail;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * One match: the fields of the list, and how it was judged before.
 *
 * @param history oldest first, the present judgement last
 */
record MatchDetailBody(@JsonUnwrapped MatchBody match, List<JudgementBody> history) {

  static MatchDetailBody of(MatchDetail detail) {
    return new MatchDetailBody(
        MatchBody.of(detail.view()), detail.history().stream().map(JudgementBody::of).toList());
  }
}
