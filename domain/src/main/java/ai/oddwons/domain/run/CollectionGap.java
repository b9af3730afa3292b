package ai.oddwons.domain.run;

import ai.oddwons.domain.market.Platform;
import java.time.Instant;

/**
 * A stretch in which a venue, or part of it, was not read. No detector may read a change across it.
 *
 * @param from the last moment known to be covered
 * @param until when reading went on or was given up, not before {@code from}
 * @param reason for people, such as {@code page 14: timed out}
 */
public record CollectionGap(
    Platform platform, RunId run, Instant from, Instant until, String reason) {
  public CollectionGap {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a gap from %s until %s".formatted(from, until));
    }
  }
}
