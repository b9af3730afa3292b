package ai.oddwons.adapter.in.cron.vectors;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of vectors under one name. */
record VectorSet(String name, List<Vector> vectors) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  VectorSet {
    vectors = List.copyOf(vectors);
  }

  /** Throws an IllegalArgumentException that says what is not as it should be. */
  static VectorSet of(JsonNode json) {
    if (!json.path("set").isString() || !json.path("vectors").isArray()) {
      throw new IllegalArgumentException("no vector set: it needs a name as set, and vectors");
    }
    Stream<JsonNode> vectors = json.path("vectors").values().stream();
    return new VectorSet(json.path("set").stringValue(), vectors.map(VectorSet::vector).toList());
  }

  private static Vector vector(JsonNode json) {
    if (!json.path("id").isString() || !json.path("inputs").isObject() || !json.has("expected")) {
      throw new IllegalArgumentException(
          "no vector set: one needs id, inputs and expected: " + brief(json));
    }
    return new Vector(
        json.path("id").stringValue(),
        new Inputs(json.path("inputs")),
        counted(json),
        Tolerance.of(json.path("tolerance")));
  }

  /** All that is expected, or the one field that the tolerance says to match. */
  private static JsonNode counted(JsonNode json) {
    JsonNode field = json.path("tolerance").path("match");
    JsonNode expected = json.path("expected");
    return field.isString() && expected.has(field.stringValue())
        ? JSON.createObjectNode().set(field.stringValue(), expected.path(field.stringValue()))
        : expected;
  }

  private static String brief(JsonNode json) {
    String text = json.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  SetResult judge(VectorRunner runner) {
    return new SetResult(name, vectors.stream().map(vector -> vector.judge(runner)).toList());
  }
}
