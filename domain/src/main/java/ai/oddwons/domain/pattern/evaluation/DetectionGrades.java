package ai.oddwons.domain.pattern.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How all detectors did on some series.
 *
 * @param detectors each detector, then combinations of them, then plain rules
 */
public record DetectionGrades(Played played, List<DetectorGrade> detectors) {
  public DetectionGrades {
    detectors = List.copyOf(detectors);
  }

  /** Plays the series to the detectors and grades them. */
  public static DetectionGrades of(List<Series> series) {
    return of(series, TrialSettings.DEFAULT);
  }

  /** Plays the series to the detectors, and to plain rules if asked to, and grades them. */
  public static DetectionGrades of(List<Series> series, TrialSettings settings) {
    List<Series> all = List.copyOf(series);
    DetectionTrial trial = new DetectionTrial(all, settings);
    Grading grading = new Grading(all);
    List<DetectorGrade> grades = new ArrayList<>();
    trial.run().values().forEach(log -> grades.add(grading.grade(log)));
    if (settings.withRules()) {
      new RuleTrial(all).run().forEach(log -> grades.add(grading.grade(log)));
    }
    return new DetectionGrades(Played.of(all, trial.notes()), grades);
  }
}
