package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.run.Tally;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one cycle was and what it found.
 *
 * @param markets how many were watched
 * @param readings how many new readings there were
 * @param notes what was odd about readings
 * @param tests how many tests were made
 * @param suspected events with a market that was improbable by itself
 * @param believed events past the correction for many tests
 * @param zones sightings that rest on no test and need no correction
 * @param stopped alarms and sightings of zones that did not pass, by reason
 * @param patterns those that did, the most improbable first
 */
public record CycleReport(
    long markets,
    long readings,
    Tally notes,
    long tests,
    long suspected,
    long believed,
    long zones,
    Tally stopped,
    List<Pattern> patterns) {
  public static final CycleReport NOTHING =
      new CycleReport(0, 0, Tally.NONE, 0, 0, 0, 0, Tally.NONE, List.of());

  public CycleReport {
    patterns = List.copyOf(patterns);
  }

  /** Both together; markets are those of the later one. */
  public CycleReport plus(CycleReport later) {
    return new CycleReport(
        later.markets,
        readings + later.readings,
        notes.plus(later.notes),
        tests + later.tests,
        suspected + later.suspected,
        believed + later.believed,
        zones + later.zones,
        stopped.plus(later.stopped),
        Stream.concat(patterns.stream(), later.patterns.stream()).toList());
  }
}
