package ai.oddwons.application.model;

import java.time.Instant;

/**
 * What a stored state of the detectors is good for.
 *
 * @param version of the form of its parts; a state of another version cannot be read and is built
 *     anew from snapshots
 * @param cycle when the last collection began whose readings are in it
 * @param marketsKnownAt markets changed up to this moment are in it
 * @param parts how many parts it has, 1 or more
 */
public record DetectorImage(int version, Instant cycle, Instant marketsKnownAt, int parts) {

  /**
   * A piece of a state.
   *
   * @param number from 0, without holes
   * @param bytes never empty; not copied, and not to be changed
   */
  public record Part(int number, byte[] bytes) {}
}
