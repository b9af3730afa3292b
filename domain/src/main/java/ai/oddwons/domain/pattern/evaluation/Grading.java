package ai.oddwons.domain.pattern.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a detector said into a grade. The area under precision and recall is the average
 * precision: with falling threshold, the sum of each gain in recall times the precision at its end.
 * How many truths a set of series holds for its length is its maker's choice, so precision is
 * worked out as if there were one truth in 1,000 readings every five minutes, that is 0.288 in a
 * market-day: 0.288 r / (0.288 r + f) with r the recall and f the false alarms in a market-day.
 */
final class Grading {
  private static final int DAYS_PER_NOMINAL_ALARM = 100;

  /** One in 1,000 readings every five minutes. */
  private static final double TRUTHS_PER_DAY = 0.288;

  /** More levels of recall than that change no digit that is shown. */
  private static final int LEVELS = 200;

  private final int series;
  private final double fairDays;

  Grading(List<Series> series) {
    this.series = series.size();
    this.fairDays =
        series.stream().filter(one -> !one.isLabelled()).mapToDouble(Series::days).sum();
  }

  /** Days of series in which nothing is known to have happened. */
  double fairDays() {
    return fairDays;
  }

  DetectorGrade grade(AlarmLog log) {
    AlarmCurve curve = new AlarmCurve(log, series);
    Findings findings = log.findings();
    boolean gradable = findings.truths() > 0 && fairDays > 0;
    return new DetectorGrade(
        log.measure().name(),
        log.measure().truth(),
        alarms(log, curve),
        finite(log.exceedanceRatio()),
        gradable ? recall(curve, findings, DAYS_PER_NOMINAL_ALARM) : null,
        gradable ? recall(curve, findings, 10 * DAYS_PER_NOMINAL_ALARM) : null,
        gradable ? area(curve, findings) : null);
  }

  private @Nullable Double alarms(AlarmLog log, AlarmCurve curve) {
    if (fairDays == 0 || log.measure().nominal().isEmpty()) {
      return null;
    }
    double tests = log.fairTests() / fairDays * DAYS_PER_NOMINAL_ALARM;
    float threshold = (float) Math.max(log.floor(), Math.log10(tests));
    return curve.falseAlarms(threshold) / fairDays * DAYS_PER_NOMINAL_ALARM;
  }

  private static @Nullable Double finite(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private double recall(AlarmCurve curve, Findings findings, int daysPerAlarm) {
    float threshold = curve.threshold((int) (fairDays / daysPerAlarm));
    return (double) findings.found(threshold) / findings.truths();
  }

  private double area(AlarmCurve curve, Findings findings) {
    float[] falling = findings.falling();
    int levels = Math.min(LEVELS, falling.length);
    double area = 0;
    double recallBefore = 0;
    for (int level = 1; level <= levels; level++) {
      float threshold = falling[(int) ((long) falling.length * level / levels) - 1];
      double recall = (double) findings.found(threshold) / findings.truths();
      double rightPerDay = TRUTHS_PER_DAY * recall;
      double precision = rightPerDay / (rightPerDay + curve.falseAlarms(threshold) / fairDays);
      area += precision * (recall - recallBefore);
      recallBefore = recall;
    }
    return area;
  }
}
