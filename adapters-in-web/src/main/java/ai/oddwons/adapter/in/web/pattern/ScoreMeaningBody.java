package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.domain.pattern.PatternKind;

/**
 * What a score is 100 times the probability of, gross of costs.
 *
 * @param outcome for people, fixed for the kind before anything is seen
 * @param horizon when it is known whether it came
 */
record ScoreMeaningBody(String outcome, String horizon) {

  static ScoreMeaningBody of(PatternKind kind) {
    return new ScoreMeaningBody(kind.outcome(), kind.horizon().slug());
  }
}
