package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.domain.pattern.evaluation.Points;
import ai.oddwons.domain.pattern.evaluation.Series;
import ai.oddwons.domain.pattern.evaluation.Truth;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one line of a series file, number by number. Strict in form: a text is no number. Lenient
 * with what a point says, for that is what detectors must bear. Keys that are not known are passed
 * over; a point may be cut short, and what follows its sixth number is passed over. One without a
 * possible time is left out and counted, see {@link Points#leftOut}.
 */
final class LineParser {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final PointRows rows = new PointRows();

  /** Says what is wrong with a line that is JSON, and goes on after "line 3". */
  static final class NoSeries extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSeries(String reason) {
      super(reason);
    }
  }

  /**
   * Reads to the end of a line.
   *
   * @return null when the line is blank
   */
  @Nullable Series read(InputStream line) {
    try (JsonParser json = JSON.createParser(line)) {
      JsonToken first = json.nextToken();
      if (first == null) {
        return null;
      }
      require(first == JsonToken.START_OBJECT, "is no JSON object");
      Series series = series(json);
      require(json.nextToken() == null, "holds more than one JSON object");
      return series;
    }
  }

  private Series series(JsonParser json) {
    String id = "";
    Points points = null;
    List<Truth> truth = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      switch (key) {
        case "id" -> id = text(json);
        case "points" -> points = points(json);
        case "truth" -> truth = value == JsonToken.VALUE_NULL ? null : truth(json);
        default -> json.skipChildren();
      }
    }
    if (points == null) {
      throw new NoSeries("has no points");
    }
    return new Series(id, points, truth);
  }

  private Points points(JsonParser json) {
    require(json.currentToken() == JsonToken.START_ARRAY, "has points that are no list");
    rows.clear();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken() == JsonToken.START_ARRAY, "has a point that is no list");
      rows.add();
      point(json);
    }
    return rows.toPoints();
  }

  private void point(JsonParser json) {
    for (int column = 0; json.nextToken() != JsonToken.END_ARRAY; column++) {
      if (column < PointRows.NUMBERS && json.currentToken() != JsonToken.VALUE_NULL) {
        rows.set(column, number(json, "a point"));
      } else {
        json.skipChildren();
      }
    }
  }

  private static List<Truth> truth(JsonParser json) {
    require(json.currentToken() == JsonToken.START_ARRAY, "has a truth that is no list");
    List<Truth> truth = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken() == JsonToken.START_OBJECT, "has a truth that is no object");
      truth.add(stretch(json));
    }
    return truth;
  }

  private static Truth stretch(JsonParser json) {
    Truth.Kind kind = null;
    long start = -1;
    long end = -1;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "kind" -> kind = Truth.Kind.tryParse(text(json)).orElse(null);
        case "start" -> start = second(number(json, "a truth"));
        case "end" -> end = second(number(json, "a truth"));
        default -> json.skipChildren();
      }
    }
    require(start >= 0 && end >= start, "has a truth that does not last from start to end");
    if (kind == null) {
      throw new NoSeries("has a truth that is neither jump nor volume");
    }
    return new Truth(kind, start, end);
  }

  /** Empty for what is no text. */
  private static String text(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getString();
    }
    json.skipChildren();
    return "";
  }

  private static double number(JsonParser json, String where) {
    JsonToken token = json.currentToken();
    require(
        token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT,
        "has " + where + " with something that is no number");
    return json.getDoubleValue();
  }

  /** Of a truth, which cannot be left out: what is graded would be another thing. */
  private static int second(double number) {
    require(
        number >= 0 && number <= Integer.MAX_VALUE,
        "has a time that is no second between 1970 and 2038");
    return (int) number;
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new NoSeries(reason);
    }
  }
}
