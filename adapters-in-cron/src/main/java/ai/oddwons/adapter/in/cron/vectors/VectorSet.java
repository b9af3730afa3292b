package ai.oddwons.adapter.in.cron.vectors;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A file of vectors under one name. */
record VectorSet(String name, List<Vector> vectors) {
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
        json.path("expected"),
        Tolerance.of(json.path("tolerance")));
  }

  private static String brief(JsonNode json) {
    String text = json.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  SetResult judge(VectorRunner runner) {
    return new SetResult(name, vectors.stream().map(vector -> vector.judge(runner)).toList());
  }
}
