package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.pricing.Money;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we computed for a vector, under the names of its expected object. */
final class Answer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private Answer() {}

  static Answer of(String name, @Nullable Object value) {
    return new Answer().with(name, value);
  }

  /** All of these are absent. */
  static Answer absent(String... names) {
    Answer answer = new Answer();
    List.of(names).forEach(name -> answer.with(name, null));
    return answer;
  }

  /**
   * @param value a number, truth value, text, constant of an enum, sum of money, array or list of
   *     these, or null; an empty optional counts as null
   */
  Answer with(String name, @Nullable Object value) {
    values.put(name, plain(value));
    return this;
  }

  JsonNode toJson() {
    return JSON.valueToTree(values);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case OptionalDouble number -> number.isPresent() ? number.getAsDouble() : null;
      case OptionalInt number -> number.isPresent() ? number.getAsInt() : null;
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      case Money money -> money.toString();
      case double[] numbers -> Arrays.stream(numbers).boxed().toList();
      default -> value;
    };
  }
}
