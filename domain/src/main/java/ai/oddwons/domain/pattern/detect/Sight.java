package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.pattern.Direction;
import java.util.List;

/**
 * What a detector sees in a market right after a reading, in numbers.
 *
 * @param direction which way the price goes, or would
 * @param price the last one known: the middle of a quote or, where there was none for a while, the
 *     last trade; not a number before the first one
 * @param mid the middle of the present quote, not a number when there is none
 * @param before the middle before the move, not a number where the kind knows no move or the price
 *     is no middle
 * @param usualSpread what usually lies between bid and ask, not a number when not known
 * @param closesAt the planned close in seconds since 1970, 0 when not known
 * @param evidence what it rests on
 */
public record Sight(
    Direction direction,
    float price,
    float mid,
    float before,
    float usualSpread,
    int closesAt,
    List<Evidence> evidence) {
  public Sight {
    evidence = List.copyOf(evidence);
  }
}
