package ai.oddwons.adapter.in.web.openapi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema as OpenAPI 3.1 uses it, each a map of its keywords. */
final class Schemas {
  private static final Map<Class<?>, Map<String, Object>> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, Map.of("type", "string")),
          Map.entry(BigDecimal.class, InOrder.of("type", "string", "format", "decimal")),
          Map.entry(Instant.class, InOrder.of("type", "string", "format", "date-time")),
          Map.entry(boolean.class, Map.of("type", "boolean")),
          Map.entry(Boolean.class, Map.of("type", "boolean")),
          Map.entry(int.class, InOrder.of("type", "integer", "format", "int32")),
          Map.entry(Integer.class, InOrder.of("type", "integer", "format", "int32")),
          Map.entry(long.class, InOrder.of("type", "integer", "format", "int64")),
          Map.entry(Long.class, InOrder.of("type", "integer", "format", "int64")));

  private Schemas() {}

  /** Throws for a type that our answers do not use. */
  static Map<String, Object> scalar(Class<?> type) {
    Map<String, Object> schema = SCALARS.get(type);
    if (schema == null) {
      throw new IllegalArgumentException("no schema for " + type);
    }
    return schema;
  }

  static Map<String, Object> arrayOf(Map<String, Object> items) {
    return InOrder.of("type", "array", "items", items);
  }

  static Map<String, Object> mapOf(Map<String, Object> values) {
    return InOrder.of("type", "object", "additionalProperties", values);
  }

  static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    return schema;
  }

  static Map<String, Object> anyOf(List<Map<String, Object>> choices) {
    return choices.size() == 1 ? choices.getFirst() : Map.of("anyOf", choices);
  }

  /** The same, or null. */
  static Map<String, Object> orNull(Map<String, Object> schema) {
    if (!(schema.get("type") instanceof String type)) {
      return anyOf(List.of(schema, Map.of("type", "null")));
    }
    Map<String, Object> wider = new LinkedHashMap<>(schema);
    wider.put("type", List.of(type, "null"));
    return wider;
  }
}
