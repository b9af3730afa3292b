package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.model.BodyTally;
import ai.oddwons.domain.run.Tally;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import tools.jackson.databind.json.JsonMapper;

/** The result of {@code eval parse}, for people and for programs. */
final class ParseReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ParseReport() {}

  /** The keys of the outward contract. */
  static String json(BodyTally tally) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("objects", tally.objects());
    object.put("read", tally.read());
    object.put("lost", tally.lost());
    object.put("rejected", tally.rejected().counts());
    object.put("flagged", tally.flagged().counts());
    return JSON.writeValueAsString(object);
  }

  static String table(String venue, BodyTally tally) {
    StringBuilder table = new StringBuilder();
    row(table, venue + " objects", tally.objects());
    row(table, "read", tally.read());
    row(table, "lost", tally.lost());
    rows(table, "rejected", tally.rejected());
    rows(table, "flagged", tally.flagged());
    return table.toString().stripTrailing();
  }

  private static void rows(StringBuilder table, String name, Tally tally) {
    row(table, name, tally.total());
    for (Entry<String, Long> entry : tally.counts().entrySet()) {
      row(table, "  " + entry.getKey(), entry.getValue());
    }
  }

  private static void row(StringBuilder table, String name, long count) {
    table.append(String.format(Locale.ROOT, "%-44s %,12d%n", name, count));
  }
}
