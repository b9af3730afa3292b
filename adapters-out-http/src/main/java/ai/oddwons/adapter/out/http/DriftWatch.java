package ai.oddwons.adapter.out.http;

import ai.oddwons.domain.run.Tally;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Notices that a venue's records no longer look as they did: unknown fields, unknown values of
 * closed sets, and expected fields that are gone, each counted by name. One watch serves one page,
 * on one thread.
 *
 * <p>Names come from outside, so they are cut and cleaned, and beyond {@value #MOST_NAMES}
 * different ones all others share {@value #OTHERS}.
 */
public final class DriftWatch {
  static final int MOST_NAMES = 64;
  static final String OTHERS = "others";
  private static final int LONGEST_NAME = 80;

  private final Map<String, Long> counts = new TreeMap<>();

  /** Compares one object with its shape. */
  public void look(Shape shape, JsonNode object) {
    for (String field : object.propertyNames()) {
      if (!shape.allows(field)) {
        count("unknown_field:" + shape.type() + "." + field);
      }
    }
    for (String field : shape.expected()) {
      if (!object.hasNonNull(field)) {
        missingField(shape, field);
      }
    }
  }

  /** A field that every record of its kind had so far. */
  public void missingField(Shape shape, String field) {
    count("missing_field:" + shape.type() + "." + field);
  }

  /** A value outside the set we know. */
  public void unknownValue(Shape shape, String field, String value) {
    count("unknown_value:" + shape.type() + "." + field + "=" + value);
  }

  /** What was noticed so far. */
  public Tally tally() {
    return new Tally(counts);
  }

  private void count(String sign) {
    String name = cleaned(sign);
    boolean room = counts.size() < MOST_NAMES || counts.containsKey(name);
    counts.merge(room ? name : OTHERS, 1L, Long::sum);
  }

  private static String cleaned(String sign) {
    String cut = sign.length() <= LONGEST_NAME ? sign : sign.substring(0, LONGEST_NAME) + "…";
    return cut.replaceAll("[^\\x21-\\x7e…]", "?");
  }
}
