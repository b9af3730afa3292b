package ai.oddwons.adapter.in.cron.pairs;

import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchGrade;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The result of {@code eval match}, for people and for programs. */
record MatchReport(MatchTrial trial) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NEW_LINE = System.lineSeparator();

  String json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("pairs", trial.pairs());
    object.put("confusion", confusion());
    object.put("equivalent", equivalent());
    object.put("inverted", inverted());
    Map<String, Integer> reasons = new LinkedHashMap<>();
    trial.reasons().forEach((code, n) -> reasons.put(slug(code), n));
    object.put("reasons", reasons);
    return JSON.writeValueAsString(object);
  }

  private Map<String, Map<String, Integer>> confusion() {
    Map<String, Map<String, Integer>> confusion = new LinkedHashMap<>();
    trial
        .confusion()
        .forEach((label, grades) -> {
          Map<String, Integer> row = new LinkedHashMap<>();
          grades.forEach((grade, n) -> row.put(grade.name(), n));
          confusion.put(label.word(), row);
        });
    return confusion;
  }

  private Map<String, @Nullable Double> equivalent() {
    Map<String, @Nullable Double> rates = new LinkedHashMap<>();
    rates.put("precision", precision());
    rates.put("recall", recall());
    return rates;
  }

  private Map<String, Integer> inverted() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("correct", trial.count(PairLabel.INVERTED, MatchGrade.INVERTED));
    counts.put("total", trial.count(PairLabel.INVERTED));
    return counts;
  }

  /** Null when nothing was graded equivalent. */
  private @Nullable Double precision() {
    return share(
        trial.count(PairLabel.EQUIVALENT, MatchGrade.EQUIVALENT),
        trial.scored(MatchGrade.EQUIVALENT));
  }

  /** Null when nothing is equivalent. */
  private @Nullable Double recall() {
    return share(
        trial.count(PairLabel.EQUIVALENT, MatchGrade.EQUIVALENT),
        trial.count(PairLabel.EQUIVALENT));
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  String table() {
    StringJoiner lines = new StringJoiner(NEW_LINE);
    lines.add("%,d pairs".formatted(trial.pairs())).add("");
    lines.add("| label | " + String.join(" | ", grades()) + " |");
    lines.add("|---|" + "---|".repeat(grades().length));
    trial.confusion().keySet().forEach(label -> lines.add(row(label)));
    lines.add("");
    lines.add("equivalent: precision %s, recall %s".formatted(text(precision()), text(recall())));
    lines.add(
        "inverted: %d of %d"
            .formatted(
                trial.count(PairLabel.INVERTED, MatchGrade.INVERTED),
                trial.count(PairLabel.INVERTED)));
    lines.add("");
    trial.reasons().forEach((code, n) -> lines.add("%-22s %,d".formatted(slug(code), n)));
    return lines.toString();
  }

  /** The pairs whose grade does not agree with their label, with the fields that differ. */
  String misjudged() {
    StringJoiner lines = new StringJoiner(NEW_LINE);
    trial.misjudged().forEach(one -> lines.add(shown(one)));
    return lines.toString();
  }

  private static String shown(MatchTrial.Misjudged one) {
    StringJoiner lines = new StringJoiner(NEW_LINE);
    lines.add(
        "%s graded %s %s"
            .formatted(one.pair().label().word(), one.verdict().grade(), one.verdict().reasons()));
    lines.add("  a " + line(one.pair().first()));
    lines.add("  b " + line(one.pair().second()));
    one.verdict().card().stream()
        .filter(field -> field.agreement() == Agreement.DIFFERENT)
        .forEach(field ->
            lines.add("    %s: %s | %s".formatted(field.field(), field.first(), field.second())));
    return lines.toString();
  }

  private static String line(MarketWording wording) {
    return String.join(" | ", wording.id(), wording.title(), wording.outcome());
  }

  private String row(PairLabel label) {
    StringJoiner cells = new StringJoiner(" | ", "| ", " |");
    cells.add(label.word());
    for (MatchGrade grade : MatchGrade.values()) {
      cells.add(String.valueOf(trial.count(label, grade)));
    }
    return cells.toString();
  }

  private static String[] grades() {
    return Arrays.stream(MatchGrade.values()).map(Enum::name).toArray(String[]::new);
  }

  private static String text(@Nullable Double share) {
    return share == null ? "-" : String.format(Locale.ROOT, "%.3f", share);
  }

  private static String slug(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
