package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.domain.pattern.evaluation.ScoreGrades;
import ai.oddwons.domain.pattern.evaluation.ScoreGrades.KindGrade;
import ai.oddwons.domain.statistics.Calibration;
import ai.oddwons.domain.statistics.Calibration.Decile;
import ai.oddwons.domain.statistics.ClusteredMean;
import ai.oddwons.domain.statistics.Confidence;
import ai.oddwons.domain.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The result of {@code eval scores}, for people (tables in Markdown) and for programs. */
record ScoresReport(ScoreGrades grades) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double PERCENT = 100;
  private static final String NOTHING = "-";

  String json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("all", object(grades.all()));
    object.put("kinds", grades.kinds().stream().map(ScoresReport::object).toList());
    return JSON.writeValueAsString(object);
  }

  private static Map<String, Object> object(KindGrade grade) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", grade.kind().slug());
    object.put("fitted_to", grade.fittedTo());
    object.putAll(object(grade.calibration()));
    ClusteredMean net = grade.net();
    object.put("net", net == null ? null : List.of(net.lower(), net.mean(), net.upper()));
    return object;
  }

  private static Map<String, Object> object(Calibration calibration) {
    OptionalDouble auc = calibration.discrimination();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("cases", calibration.forecasts());
    object.put("expected_calibration_error", calibration.expectedError());
    object.put("brier", calibration.brier());
    object.put("auc", auc.isPresent() ? auc.getAsDouble() : null);
    object.put("deciles", calibration.deciles().stream().map(ScoresReport::object).toList());
    return object;
  }

  private static Map<String, Object> object(Decile decile) {
    Interval interval = decile.interval(Confidence.NINETY_FIVE);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("from", decile.number() * 10);
    object.put("cases", decile.count().cases());
    object.put("score", decile.told() * PERCENT);
    object.put("came", decile.came() * PERCENT);
    object.put("interval", List.of(interval.lower() * PERCENT, interval.upper() * PERCENT));
    return object;
  }

  String tables() {
    return String.join(
        System.lineSeparator(),
        "| kind | fitted to | graded on | came true | error | Brier | AUC | net of fees |",
        "|---|---|---|---|---|---|---|---|",
        grades.kinds().stream()
            .map(ScoresReport::row)
            .collect(Collectors.joining(System.lineSeparator())),
        row("all", "", grades.all(), null),
        "",
        "| score | cases | mean score | came true | 95 % interval |",
        "|---|---|---|---|---|",
        grades.all().deciles().stream()
            .map(ScoresReport::row)
            .collect(Collectors.joining(System.lineSeparator())));
  }

  private static String row(KindGrade grade) {
    return row(
        grade.kind().slug(),
        String.format(Locale.ROOT, "%,d", grade.fittedTo()),
        grade.calibration(),
        grade.net());
  }

  private static String row(
      String name, String fittedTo, Calibration calibration, @Nullable ClusteredMean net) {
    double hits = calibration.deciles().stream().mapToDouble(decile -> decile.count().hits()).sum();
    OptionalDouble auc = calibration.discrimination();
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %,d | %s | %.3f | %.3f | %s | %s |",
        name,
        fittedTo,
        calibration.forecasts(),
        calibration.forecasts() == 0
            ? NOTHING
            : String.format(Locale.ROOT, "%.1f %%", PERCENT * hits / calibration.forecasts()),
        calibration.expectedError(),
        calibration.brier(),
        auc.isPresent() ? String.format(Locale.ROOT, "%.2f", auc.getAsDouble()) : NOTHING,
        net == null
            ? NOTHING
            : String.format(
                Locale.ROOT,
                "%+.1f c [%+.1f, %+.1f]",
                PERCENT * net.mean(),
                PERCENT * net.lower(),
                PERCENT * net.upper()));
  }

  private static String row(Decile decile) {
    Interval interval = decile.interval(Confidence.NINETY_FIVE);
    return String.format(
        Locale.ROOT,
        "| %d to %d | %,.0f | %.1f | %.1f %% | %.1f %% to %.1f %% |",
        decile.number() * 10,
        decile.number() * 10 + 10,
        decile.count().cases(),
        PERCENT * decile.told(),
        PERCENT * decile.came(),
        PERCENT * interval.lower(),
        PERCENT * interval.upper());
  }
}
