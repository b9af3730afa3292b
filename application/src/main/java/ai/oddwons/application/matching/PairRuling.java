package ai.oddwons.application.matching;

import ai.oddwons.domain.matching.ReasonCode;

/** What came of a pair. */
sealed interface PairRuling {

  /** Both texts were read and compared in full. */
  record Judged(Judgement judgement) implements PairRuling {}

  /** Nothing could come of it, whatever the rules say. */
  record Refused(ReasonCode why) implements PairRuling {}
}
