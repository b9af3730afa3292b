package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.domain.pattern.evaluation.DetectionGrades;
import ai.oddwons.domain.pattern.evaluation.DetectorGrade;
import ai.oddwons.domain.pattern.evaluation.Played;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The result of {@code eval detect}, for people (a table in Markdown) and for programs. */
record DetectReport(DetectionGrades grades) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NOTHING = "-";
  private static final String HEADER =
      "| detector                      | finds  | alarms/100 d | exceedance "
          + "| recall 1/100 | recall 1/1000 | PR-AUC |";
  private static final String RULER = "|---|---|---|---|---|---|---|";

  /** The keys of the outward contract, and some more. */
  String json() {
    Played played = grades.played();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("market_days", played.marketDays());
    object.put("market_days_without_truth", played.fairDays());
    object.put("series", played.series());
    object.put("readings", played.readings());
    object.put("jumps", played.jumps());
    object.put("bursts", played.bursts());
    object.put("notes", played.notes().counts());
    object.put("detectors", grades.detectors().stream().map(DetectReport::object).toList());
    return JSON.writeValueAsString(object);
  }

  private static Map<String, Object> object(DetectorGrade grade) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", grade.name());
    object.put("truth", grade.truth().slug());
    object.put("alarms_per_100_market_days", grade.alarmsPer100MarketDays());
    object.put("exceedance_ratio", grade.exceedanceRatio());
    object.put("recall_at_1_per_100", grade.recallAt1Per100());
    object.put("recall_at_1_per_1000", grade.recallAt1Per1000());
    object.put("pr_auc", grade.areaUnderPrecisionRecall());
    return object;
  }

  String table() {
    String lines =
        grades.detectors().stream()
            .map(DetectReport::row)
            .collect(Collectors.joining(System.lineSeparator()));
    return String.join(System.lineSeparator(), played(), notes(), "", HEADER, RULER, lines);
  }

  private String played() {
    Played played = grades.played();
    return String.format(
        Locale.ROOT,
        "%,d series, %,d readings, %,.1f market-days, %,.1f of them without truth;"
            + " %,d jumps, %,d bursts of volume",
        played.series(),
        played.readings(),
        played.marketDays(),
        played.fairDays(),
        played.jumps(),
        played.bursts());
  }

  private String notes() {
    return grades.played().notes().counts().entrySet().stream()
        .map(note -> String.format(Locale.ROOT, "%s %,d", note.getKey(), note.getValue()))
        .collect(Collectors.joining(", ", "noted: ", ""));
  }

  private static String row(DetectorGrade grade) {
    return String.format(
        Locale.ROOT,
        "| %-29s | %-6s | %12s | %10s | %12s | %13s | %6s |",
        grade.name(),
        grade.truth().slug(),
        number("%.2f", grade.alarmsPer100MarketDays()),
        number("%.2f", grade.exceedanceRatio()),
        number("%.3f", grade.recallAt1Per100()),
        number("%.3f", grade.recallAt1Per1000()),
        number("%.3f", grade.areaUnderPrecisionRecall()));
  }

  private static String number(String form, @Nullable Double value) {
    return value == null ? NOTHING : String.format(Locale.ROOT, form, value);
  }
}
