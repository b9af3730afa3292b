package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.column.Readings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one market in the order in which they came, and what is known to have happened.
 *
 * @param id names it for people; need not be unique
 * @param points none, one or many
 * @param truth null when nobody labelled it, empty when nothing happened: in both cases false
 *     alarms are counted there
 */
public record Series(String id, Points points, @Nullable List<Truth> truth) {
  private static final double SECONDS_PER_DAY = 86_400;

  public Series {
    truth = truth == null ? null : List.copyOf(truth);
  }

  /** Whether something is known to have happened in it. */
  public boolean isLabelled() {
    return truth != null && !truth.isEmpty();
  }

  /** What is known to have happened; none where nobody knows. */
  List<Truth> truths() {
    return truth == null ? List.of() : truth;
  }

  /** How long it was watched, in days: from reading to reading, never more than a day at once. */
  public double days() {
    return points.watchedSeconds() / SECONDS_PER_DAY;
  }

  /** The same series without the numbers of trades, as a poll of a listing shows it. */
  public Series withoutTrades() {
    return new Series(id, points.withoutTrades(), truth);
  }

  /** Adds a point as a row of a cycle. */
  void give(int point, int slot, Readings readings) {
    points.give(point, readings, readings.add(slot, points.second(point)));
  }
}
