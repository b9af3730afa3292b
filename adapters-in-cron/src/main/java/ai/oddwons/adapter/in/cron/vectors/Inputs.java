package ai.oddwons.adapter.in.cron.vectors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The inputs of a vector by name. What is missing or of another type throws an
 * IllegalArgumentException that names it.
 *
 * @param json the object that holds them
 */
record Inputs(JsonNode json) {
  /** Empty where the inputs name none. */
  String kind() {
    return json.path("kind").asString("");
  }

  double number(String name) {
    return number(name, json.path(name));
  }

  double numberOr(String name, double otherwise) {
    return json.path(name).isMissingNode() ? otherwise : number(name);
  }

  /** Also accepts 14.0. */
  long whole(String name) {
    double number = number(name);
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException("%s is not whole: %s".formatted(name, number));
    }
    return (long) number;
  }

  /** True, or a number other than zero. */
  boolean flag(String name) {
    return flag(name, json.path(name));
  }

  String text(String name) {
    JsonNode found = json.path(name);
    if (!found.isString()) {
      throw new IllegalArgumentException("%s is no text: %s".formatted(name, found));
    }
    return found.stringValue();
  }

  /** A number, or a text that holds one: read digit by digit. */
  BigDecimal decimal(String name) {
    return decimal(name, json.path(name));
  }

  /** Where nothing, null or an empty text stands, null. */
  @Nullable BigDecimal findDecimal(String name) {
    return isGiven(name) ? decimal(name) : null;
  }

  /** Where nothing, null or an empty text stands, null. */
  @Nullable String findText(String name) {
    return isGiven(name) ? text(name) : null;
  }

  /** An object. */
  Inputs object(String name) {
    JsonNode found = json.path(name);
    if (!found.isObject()) {
      throw new IllegalArgumentException("%s is no object: %s".formatted(name, found));
    }
    return new Inputs(found);
  }

  private boolean isGiven(String name) {
    JsonNode found = json.path(name);
    return !found.isMissingNode()
        && !found.isNull()
        && !(found.isString() && found.stringValue().isEmpty());
  }

  double[] numbers(String name) {
    return items(name).stream().mapToDouble(item -> number(name, item)).toArray();
  }

  boolean has(String name) {
    return json.has(name);
  }

  /** Numbers that may be unknown. */
  List<@Nullable Double> readings(String name) {
    List<@Nullable Double> readings = new ArrayList<>();
    items(name).forEach(item -> readings.add(item.isNull() ? null : number(name, item)));
    return Collections.unmodifiableList(readings);
  }

  /** Objects in a list. */
  List<Inputs> list(String name) {
    return items(name).stream().map(Inputs::new).toList();
  }

  List<JsonNode> items(String name) {
    JsonNode found = json.path(name);
    if (!found.isArray()) {
      throw new IllegalArgumentException("%s is no list: %s".formatted(name, found));
    }
    return List.copyOf(found.values());
  }

  static double number(String name, JsonNode found) {
    if (!found.isNumber()) {
      throw new IllegalArgumentException("%s is no number: %s".formatted(name, found));
    }
    return found.doubleValue();
  }

  static BigDecimal decimal(String name, JsonNode found) {
    try {
      return found.isString() ? new BigDecimal(found.stringValue()) : found.decimalValue();
    } catch (NumberFormatException | JacksonException noDecimal) {
      throw new IllegalArgumentException("%s is no decimal: %s".formatted(name, found), noDecimal);
    }
  }

  static boolean flag(String name, JsonNode found) {
    return found.isBoolean() ? found.booleanValue() : number(name, found) != 0;
  }
}
