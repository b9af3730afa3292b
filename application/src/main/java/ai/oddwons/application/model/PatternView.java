package ai.oddwons.application.model;

import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.CaseOutcome;
import java.util.List;

/**
 * A pattern and what became of it.
 *
 * @param outcomes as far as they are known, the nearest horizon first; empty when none is yet
 */
public record PatternView(Pattern pattern, List<CaseOutcome> outcomes) {
  public PatternView {
    outcomes = List.copyOf(outcomes);
  }
}
