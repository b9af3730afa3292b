package ai.oddwons.application.model;

import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.BaseRate;
import ai.oddwons.domain.record.CaseOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, what became of it, and what was known of such patterns when it was seen.
 *
 * @param outcomes as far as they are known, the nearest horizon first; empty when none is yet
 * @param baseRate of patterns like it, by what was known at its own time; null when those were too
 *     few to say anything
 */
public record PatternView(
    Pattern pattern, List<CaseOutcome> outcomes, @Nullable BaseRate baseRate) {
  public PatternView {
    outcomes = List.copyOf(outcomes);
  }
}
