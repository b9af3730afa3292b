package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.column.Readings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one market in the order in which they came, and what is known to have happened.
 *
 * @param points not empty
 * @param truth null when nobody labelled it or nothing happened: false alarms are counted there
 */
public record Series(String id, Points points, @Nullable List<Truth> truth) {
  private static final double SECONDS_PER_DAY = 86_400;

  public Series {
    truth = truth == null ? null : List.copyOf(truth);
  }

  public boolean isLabelled() {
    return truth != null && !truth.isEmpty();
  }

  /** How long it was watched, in days. */
  public double days() {
    return (points.second(points.size() - 1) - points.second(0)) / SECONDS_PER_DAY;
  }

  /** Adds a point as a row of a cycle. */
  void give(int point, int slot, Readings readings) {
    points.give(point, readings, readings.add(slot, points.second(point)));
  }
}
