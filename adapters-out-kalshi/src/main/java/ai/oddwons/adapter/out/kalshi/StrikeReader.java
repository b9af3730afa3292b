package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.Strike;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The level or condition that decides a market. */
final class StrikeReader {
  private static final String TYPE = "strike_type";

  private StrikeReader() {}

  static @Nullable Strike read(WireRecord market, Marks marks) {
    String type = market.textOrEmpty(TYPE);
    BigDecimal floor = market.decimal("floor_strike");
    BigDecimal cap = market.decimal("cap_strike");
    return switch (type) {
      case "greater", "greater_or_equal" ->
          floor == null ? null : new Strike.Above(floor, type.equals("greater_or_equal"));
      case "less", "less_or_equal" ->
          cap == null ? null : new Strike.Below(cap, type.equals("less_or_equal"));
      case "between" -> between(market, floor, cap);
      case "functional" -> described(market.textOrEmpty("functional_strike"));
      case "custom", "structured" -> described(words(market.node().path("custom_strike")));
      case "" -> null;
      default -> {
        marks.unknownValue(Shapes.MARKET, TYPE, type);
        yield null;
      }
    };
  }

  private static @Nullable Strike between(
      WireRecord market, @Nullable BigDecimal floor, @Nullable BigDecimal cap) {
    if (floor == null || cap == null) {
      return null;
    }
    return floor.compareTo(cap) > 0
        ? market.malformed("floor_strike")
        : new Strike.Between(floor, cap);
  }

  private static @Nullable Strike described(String text) {
    return text.isBlank() ? null : new Strike.Described(text);
  }

  /** Such as {@code Word: Alley-oop; Person: A. N. Other}. */
  private static String words(JsonNode custom) {
    return custom
        .propertyStream()
        .map(entry -> entry.getKey() + ": " + plain(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String plain(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}
