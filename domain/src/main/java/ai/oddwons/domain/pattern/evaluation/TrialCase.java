package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.CaseOutcome;
import java.time.Instant;

/**
 * A pattern found in a series and what became of it there.
 *
 * @param outcome at the horizon of the pattern's kind
 */
public record TrialCase(Pattern pattern, CaseOutcome outcome) {
  Instant detectedAt() {
    return pattern.detectedAt();
  }
}
