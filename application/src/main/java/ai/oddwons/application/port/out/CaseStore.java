package ai.oddwons.application.port.out;

import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.PastCase;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What became of patterns. All methods fail only with {@link StoreFailure}. Times are kept to the
 * microsecond. A limit that is not above 0 is refused by an {@link IllegalArgumentException} at
 * once.
 */
public interface CaseStore {

  /**
   * Patterns of which an outcome is missing that can be known by now, the oldest first: those whose
   * horizon has passed, and for the settlement those whose market is settled with an outcome; what
   * was postponed beyond now is passed over. Of one pattern the nearest horizon comes first.
   *
   * @param limit at most so many, above 0
   */
  Flux<DueCase> listDue(Instant now, int limit);

  /**
   * Some outcomes cannot be known yet: they are not due before. What is not missing is passed over.
   */
  Mono<Void> postpone(List<Postponed> cases);

  /**
   * All or nothing; an outcome that is kept already stays as it is, and of two given for one
   * pattern and horizon the first counts: what was known is not edited. Refused for a pattern that
   * is not kept.
   */
  Mono<Void> keep(List<CaseOutcome> outcomes);

  /** What became of one pattern so far, the nearest horizon first. */
  Flux<CaseOutcome> listOutcomes(PatternId pattern);

  /**
   * Cases whose stated outcome came or did not come, as far as that was known at a moment: nothing
   * that was found out or detected later is among them, whatever it is about. What was found out in
   * that very moment is. Oldest first.
   *
   * @param limit at most so many, the newest of them; above 0
   */
  Flux<PastCase> listPastCases(Stratum stratum, Instant asOf, int limit);

  /**
   * An outcome to find out.
   *
   * @param keptAt when the pattern was kept, and could be seen by anybody
   */
  record DueCase(Pattern pattern, Instant keptAt, Horizon horizon) {}

  /**
   * An outcome that cannot be known yet.
   *
   * @param until when to look again
   */
  record Postponed(PatternId pattern, Horizon horizon, Instant until) {}
}
