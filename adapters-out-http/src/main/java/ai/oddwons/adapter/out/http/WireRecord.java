package ai.oddwons.adapter.out.http;

import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a foreign record leniently and exactly. Absent, null and a blank text are the same:
 * nothing, and nothing ever becomes a zero. A value that is there and makes no sense is nothing
 * too, but it is remembered in {@link #malformed}. What cannot be done without is asked for through
 * {@link #require}.
 */
public final class WireRecord {
  private static final int LONGEST_NUMBER = 60;

  private final JsonNode object;
  private final Set<String> malformed = new LinkedHashSet<>();

  /** Throws {@link Unreadable} for anything but an object. */
  public WireRecord(JsonNode object) {
    if (!object.isObject()) {
      throw new Unreadable("not_an_object", "a record is an object, was " + object.getNodeType());
    }
    this.object = object;
  }

  public JsonNode node() {
    return object;
  }

  /** Names of the fields that were there and made no sense, as far as they were asked for. */
  public Set<String> malformed() {
    return Set.copyOf(malformed);
  }

  /** Whether the field is there and not null. */
  public boolean has(String field) {
    return object.hasNonNull(field);
  }

  /** The value of one of the readers below, or {@link Unreadable} when it gave nothing. */
  public <T> T require(String field, Function<String, @Nullable T> reader) {
    T value = reader.apply(field);
    if (value == null) {
      throw has(field) && malformed.contains(field)
          ? new Unreadable("malformed_field", field + " = " + Shown.cut(object.get(field)))
          : new Unreadable("missing_field", field);
    }
    return value;
  }

  public String requireText(String field) {
    return require(field, this::text);
  }

  /** Text, or a number or boolean as it was written; null when blank. */
  public @Nullable String text(String field) {
    JsonNode value = object.path(field);
    if (value.isString() || value.isNumber() || value.isBoolean()) {
      String text = value.asString();
      return text.isBlank() ? null : text;
    }
    return absentOr(field, value);
  }

  /** Text, or an empty one. */
  public String textOrEmpty(String field) {
    String text = text(field);
    return text == null ? "" : text;
  }

  /** From a number or from text. */
  public @Nullable BigDecimal decimal(String field) {
    JsonNode value = object.path(field);
    if (value.isNumber()) {
      return reasonable(field, value.decimalValue());
    }
    if (value.isString()) {
      return value.stringValue().isBlank() ? null : parsed(field, value.stringValue());
    }
    return absentOr(field, value);
  }

  /** A number such as 1E999999999 is short, yet writing it out would fill the memory. */
  private @Nullable BigDecimal reasonable(String field, BigDecimal number) {
    return Math.abs((long) number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER
        ? malformed(field)
        : number;
  }

  /**
   * In dollars, 0 to 1. Text is read exactly; a JSON number such as 0.30000000000000004 is one that
   * a server worked out in binary, and means 0.3.
   */
  public @Nullable Price price(String field) {
    BigDecimal number = decimal(field);
    return converted(
        field,
        number != null && object.path(field).isNumber() ? BinaryNoise.without(number) : number,
        Price::ofDecimal);
  }

  /** In whole cents, 0 to 100. */
  public @Nullable Price priceInCents(String field) {
    return converted(field, decimal(field), cents -> Price.ofDecimal(cents.movePointLeft(2)));
  }

  public @Nullable Quantity quantity(String field) {
    return converted(field, decimal(field), Quantity::ofDecimal);
  }

  /** Date and time as text, see {@link WireTimes}. */
  public @Nullable Instant instant(String field) {
    String text = text(field);
    return text == null || WireTimes.isYearOne(text)
        ? null
        : orMalformed(field, WireTimes.tryParse(text));
  }

  public @Nullable Instant epochSeconds(String field) {
    return converted(
        field, decimal(field), number -> Instant.ofEpochSecond(number.longValueExact()));
  }

  public @Nullable Instant epochMillis(String field) {
    return converted(
        field, decimal(field), number -> Instant.ofEpochMilli(number.longValueExact()));
  }

  /** True or false, also as text. */
  public @Nullable Boolean flag(String field) {
    JsonNode value = object.path(field);
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    return switch (value.isString() ? value.stringValue() : "") {
      case "true" -> true;
      case "false" -> false;
      default -> absentOr(field, value);
    };
  }

  /** The elements of an array, or of an array written as text; none when absent. */
  public List<JsonNode> list(String field) {
    JsonNode array = object.path(field);
    if (array.isString() && !array.stringValue().isBlank()) {
      array = unwrapped(array);
    }
    if (!array.isArray()) {
      absentOr(field, array);
      return List.of();
    }
    return List.copyOf(array.values());
  }

  /** The texts of an array; elements that are no text are left out and remembered. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(field)) {
      if (element.isString() || element.isNumber()) {
        texts.add(element.asString());
      } else {
        malformed.add(field);
      }
    }
    return texts;
  }

  /** The records of an array; elements that are no object are left out and remembered. */
  public List<WireRecord> records(String field) {
    List<WireRecord> records = new ArrayList<>();
    for (JsonNode element : list(field)) {
      if (element.isObject()) {
        records.add(new WireRecord(element));
      } else {
        malformed.add(field);
      }
    }
    return records;
  }

  /** Notes that a value makes no sense to the caller. */
  public <T> @Nullable T malformed(String field) {
    malformed.add(field);
    return null;
  }

  private @Nullable BigDecimal parsed(String field, String text) {
    try {
      return text.length() > LONGEST_NUMBER
          ? malformed(field)
          : reasonable(field, new BigDecimal(text.strip()));
    } catch (NumberFormatException noNumber) {
      return malformed(field);
    }
  }

  private <T> @Nullable T converted(
      String field, @Nullable BigDecimal number, Function<BigDecimal, T> conversion) {
    if (number == null) {
      return null;
    }
    try {
      return conversion.apply(number);
    } catch (ArithmeticException | IllegalArgumentException | DateTimeException wrong) {
      return malformed(field);
    }
  }

  private <T> @Nullable T orMalformed(String field, Optional<T> value) {
    return value.isPresent() ? value.get() : malformed(field);
  }

  private <T> @Nullable T absentOr(String field, JsonNode value) {
    if (!value.isMissingNode() && !value.isNull() && !isBlank(value)) {
      malformed.add(field);
    }
    return null;
  }

  private static boolean isBlank(JsonNode value) {
    return value.isString() && value.stringValue().isBlank();
  }

  private static JsonNode unwrapped(JsonNode text) {
    try {
      return Json.MAPPER.readTree(text.stringValue());
    } catch (JacksonException noJson) {
      return text;
    }
  }
}
