package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.ReasonCode;

/** What can still become of two questions before anybody reads their settlement rules. */
public sealed interface Prospect {

  /**
   * Whatever the rules say, they are not the same, nor each other's opposite, nor does one bound or
   * exclude the other.
   *
   * @param why what was seen first
   */
  record Nothing(ReasonCode why) implements Prospect {}

  /** They are not the same nor each other's opposite, but one may bound or exclude the other. */
  record RelatedAtMost() implements Prospect {}

  /** Nothing is known that parts them. */
  record MayMatch() implements Prospect {}
}
