package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.application.model.PatternView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * One pattern: the fields of the list and what became of it.
 *
 * @param outcomes as far as they are known, the nearest horizon first
 */
record PatternDetailBody(@JsonUnwrapped PatternBody pattern, List<CaseOutcomeBody> outcomes) {

  static PatternDetailBody of(PatternView view) {
    return new PatternDetailBody(
        PatternBody.of(view.pattern()), view.outcomes().stream().map(CaseOutcomeBody::of).toList());
  }
}
