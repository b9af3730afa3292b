package ai.oddwons.domain.fees;

/**
 * Why a fee cannot be told. What rests on the fee cannot be told either, and shows this in its
 * place.
 *
 * @param reason in words, for people
 */
public record FeeRefusal(Kind kind, String reason) {

  /** What is missing. */
  public enum Kind {
    /** The terms of that day are on record and say no fee: not published, or in no form we know. */
    UNKNOWN_TERMS,
    /** Nothing is on record of that day. What was seen later says nothing of it. */
    UNRECORDED_DAY
  }
}
