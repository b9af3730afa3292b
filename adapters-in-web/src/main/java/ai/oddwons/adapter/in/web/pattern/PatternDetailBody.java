package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.application.model.PatternView;
import ai.oddwons.domain.record.BaseRate;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pattern: the fields of the list, what became of it, and what was known of its like.
 *
 * @param outcomes as far as they are known, the nearest horizon first
 * @param baseRate null when patterns like it were too few to say anything
 */
record PatternDetailBody(
    @JsonUnwrapped PatternBody pattern,
    List<CaseOutcomeBody> outcomes,
    @Nullable BaseRateBody baseRate) {

  static PatternDetailBody of(PatternView view) {
    BaseRate baseRate = view.baseRate();
    return new PatternDetailBody(
        PatternBody.of(view.pattern()),
        view.outcomes().stream().map(CaseOutcomeBody::of).toList(),
        baseRate == null ? null : BaseRateBody.of(baseRate));
  }
}
