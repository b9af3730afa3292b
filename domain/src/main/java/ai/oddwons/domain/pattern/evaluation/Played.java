package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.detect.ReadingNote;
import ai.oddwons.domain.run.Tally;
import java.util.List;

/**
 * What was played to the detectors.
 *
 * @param series how many markets
 * @param readings how many readings of them
 * @param marketDays over how many days markets were watched, all added up
 * @param fairDays how many of those days belong to series in which nothing is known to have
 *     happened
 * @param jumps how many jumps of a price there were to find
 * @param bursts how many bursts of volume there were to find
 * @param notes what was odd about readings, and how often; never a reason to fail
 */
public record Played(
    int series,
    long readings,
    double marketDays,
    double fairDays,
    long jumps,
    long bursts,
    Tally notes) {

  static Played of(List<Series> series, Tally notes) {
    return new Played(
        series.size(),
        series.stream().mapToLong(one -> one.points().size()).sum(),
        series.stream().mapToDouble(Series::days).sum(),
        new Grading(series).fairDays(),
        truths(series, Truth.Kind.JUMP),
        truths(series, Truth.Kind.VOLUME),
        notes.plus(
            Tally.of(
                ReadingNote.IMPOSSIBLE_TIME.slug(),
                series.stream().mapToLong(one -> one.points().leftOut()).sum())));
  }

  private static long truths(List<Series> series, Truth.Kind kind) {
    return series.stream()
        .flatMap(one -> one.truths().stream())
        .filter(truth -> truth.kind() == kind)
        .count();
  }
}
