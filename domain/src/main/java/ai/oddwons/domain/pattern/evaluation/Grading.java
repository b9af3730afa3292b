package ai.oddwons.domain.pattern.evaluation;

import java.util.List;

/** Turns what a detector said into a grade. */
final class Grading {
  private static final float NOMINAL_DECADES = (float) Math.log10(28_800);
  private static final int CURVE_POINTS = 200;

  private final List<Series> series;
  private final double fairDays;

  Grading(List<Series> series) {
    this.series = series;
    this.fairDays =
        series.stream().filter(one -> !one.isLabelled()).mapToDouble(Series::days).sum();
  }

  DetectorGrade grade(String name, AlarmLog log, Truth.Kind kind) {
    AlarmCurve curve = new AlarmCurve(log, series, kind);
    float[] said = curve.said();
    boolean gradable = said.length > 0 && fairDays > 0;
    return new DetectorGrade(
        name,
        fairDays > 0 ? curve.falseAlarms(NOMINAL_DECADES) / fairDays * 100 : 0,
        finite(log.exceedanceRatio()),
        gradable ? recall(curve, said, 100) : null,
        gradable ? recall(curve, said, 1_000) : null,
        gradable ? area(curve, said) : null);
  }

  private static Double finite(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private double recall(AlarmCurve curve, float[] said, int marketDaysPerAlarm) {
    float threshold = curve.threshold((int) (fairDays / marketDaysPerAlarm));
    return (double) found(said, threshold) / said.length;
  }

  private static int found(float[] said, float threshold) {
    int found = 0;
    for (float decades : said) {
      found += decades >= threshold ? 1 : 0;
    }
    return found;
  }

  /** Steps down the thresholds; between two of them precision is taken as that of the lower one. */
  private static double area(AlarmCurve curve, float[] said) {
    float[] candidates = curve.candidates();
    double area = 0;
    double recallBefore = 0;
    for (int step = 1; step <= CURVE_POINTS && candidates.length > 0; step++) {
      int index =
          (int) ((candidates.length - 1) * Math.pow(1 - (double) step / CURVE_POINTS, 0.25));
      float threshold = candidates[index];
      int found = found(said, threshold);
      double precision = found == 0 ? 0 : (double) found / (found + curve.falseAlarms(threshold));
      double recall = (double) found / said.length;
      area += (recall - recallBefore) * precision;
      recallBefore = recall;
    }
    return area;
  }
}
