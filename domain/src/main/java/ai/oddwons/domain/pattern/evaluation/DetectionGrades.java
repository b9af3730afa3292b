package ai.oddwons.domain.pattern.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How all detectors did on some series.
 *
 * @param marketDays over how many days markets were watched, all added up
 * @param readings how many readings were played
 */
public record DetectionGrades(double marketDays, long readings, List<DetectorGrade> detectors) {
  public DetectionGrades {
    detectors = List.copyOf(detectors);
  }

  /** Plays the series to the detectors and grades them. */
  public static DetectionGrades of(List<Series> series) {
    DetectionTrial trial = new DetectionTrial(series);
    Map<Watched, AlarmLog> logs = trial.run();
    Grading grading = new Grading(series);
    List<DetectorGrade> grades = new ArrayList<>();
    logs.forEach(
        (watched, log) -> grades.add(grading.grade(watched.label(), log, watched.truth())));
    return new DetectionGrades(
        series.stream().mapToDouble(Series::days).sum(), trial.readingsTaken(), grades);
  }
}
