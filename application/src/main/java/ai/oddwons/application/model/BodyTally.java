package ai.oddwons.application.model;

import ai.oddwons.domain.run.Tally;

/**
 * What came of reading recorded bodies. An object is a market in any envelope; each is read,
 * rejected for a stated reason, or lost: {@code objects = read + lost + Σ rejected}.
 *
 * @param lost objects of which nothing is known afterwards; above 0 is a fault of ours
 * @param flagged objects marked for something special though read, such as combinations; one object
 *     may carry several marks
 */
public record BodyTally(long objects, long read, long lost, Tally rejected, Tally flagged) {
  public static final BodyTally NONE = new BodyTally(0, 0, 0, Tally.NONE, Tally.NONE);

  public BodyTally {
    if (objects != read + lost + rejected.total()) {
      throw new IllegalArgumentException(
          "%d objects are not %d read, %d lost and %d rejected"
              .formatted(objects, read, lost, rejected.total()));
    }
  }

  public BodyTally plus(BodyTally other) {
    return new BodyTally(
        objects + other.objects,
        read + other.read,
        lost + other.lost,
        rejected.plus(other.rejected),
        flagged.plus(other.flagged));
  }
}
