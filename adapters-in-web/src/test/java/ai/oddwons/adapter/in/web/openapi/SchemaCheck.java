package ai.oddwons.adapter.in.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Holds an answer against its schema: the part of JSON Schema that our document uses, strictly. */
final class SchemaCheck {
  private final JsonNode document;
  private final List<String> complaints = new ArrayList<>();

  private SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** What does not fit, each with its place; empty when all does. */
  static List<String> complaints(JsonNode document, JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck(document);
    check.check("$", schema, value);
    return check.complaints;
  }

  private void check(String place, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      check(place, document.at(schema.get("$ref").asString().substring(1)), value);
    } else if (schema.has("anyOf")) {
      boolean fits =
          schema
              .get("anyOf")
              .valueStream()
              .anyMatch(one -> complaints(document, one, value).isEmpty());
      require(fits, place + " fits none of its schemas: " + value);
    } else {
      require(types(schema).contains(typeOf(value)), place + " is no " + types(schema));
      checkInside(place, schema, value);
    }
  }

  private void checkInside(String place, JsonNode schema, JsonNode value) {
    if (value.isArray()) {
      value.valueStream().forEach(item -> check(place + "[]", schema.get("items"), item));
    } else if (value.isObject() && schema.has("additionalProperties")) {
      value
          .valueStream()
          .forEach(one -> check(place + "{}", schema.get("additionalProperties"), one));
    } else if (value.isObject()) {
      Set<String> described = new TreeSet<>(schema.get("properties").propertyNames());
      require(
          described.equals(new TreeSet<>(value.propertyNames())),
          place + " has " + value.propertyNames() + ", described are " + described);
      value
          .propertyStream()
          .filter(one -> described.contains(one.getKey()))
          .forEach(one ->
              check(
                  place + "." + one.getKey(),
                  schema.get("properties").get(one.getKey()),
                  one.getValue()));
    }
  }

  private void require(boolean fits, String complaint) {
    if (!fits) {
      complaints.add(complaint);
    }
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray()
        ? type.valueStream().map(JsonNode::asString).toList()
        : List.of(type.asString());
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL -> "null";
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case ARRAY -> "array";
      default -> "object";
    };
  }
}
