package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.fees.FeeRefusal;

/**
 * Why a fee cannot be told.
 *
 * @param code {@code unknown_terms} or {@code unrecorded_day}
 * @param reason in words
 */
record FeeRefusalBody(String code, String reason) {

  static FeeRefusalBody of(FeeRefusal refusal) {
    return new FeeRefusalBody(Word.of(refusal.kind()), refusal.reason());
  }
}
