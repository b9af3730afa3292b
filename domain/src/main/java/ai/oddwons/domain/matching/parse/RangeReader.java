package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.parse.ValueRange.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads levels and ranges, and takes them from a reading whose dates were taken before. */
final class RangeReader {
  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("%", Unit.PERCENT),
          Map.entry("percent", Unit.PERCENT),
          Map.entry("pct", Unit.PERCENT),
          Map.entry("bps", Unit.BASIS_POINTS),
          Map.entry("bp", Unit.BASIS_POINTS),
          Map.entry("basis", Unit.BASIS_POINTS),
          Map.entry("°", Unit.DEGREES),
          Map.entry("°f", Unit.DEGREES),
          Map.entry("°c", Unit.DEGREES),
          Map.entry("degrees", Unit.DEGREES),
          Map.entry("f", Unit.DEGREES),
          Map.entry("c", Unit.DEGREES),
          Map.entry("points", Unit.POINTS),
          Map.entry("pts", Unit.POINTS),
          Map.entry("seats", Unit.SEATS));

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", new BigDecimal("1e3"),
          "million", new BigDecimal("1e6"),
          "billion", new BigDecimal("1e9"),
          "trillion", new BigDecimal("1e12"));

  private final Reading reading;

  private RangeReader(Reading reading) {
    this.reading = reading;
  }

  static List<ValueRange> take(Reading reading) {
    return new RangeReader(reading).ranges();
  }

  private enum Side {
    ABOVE,
    BELOW
  }

  /** A comparison in words: which side, whether the level itself counts, how many tokens. */
  private record Comparison(Side side, boolean included, int length) {}

  private record Amount(BigDecimal value, Unit unit, int start, int end) {}

  private List<ValueRange> ranges() {
    List<ValueRange> ranges = new ArrayList<>();
    for (int index = 0; index < reading.size(); index++) {
      amountAt(index).flatMap(this::range).or(adverb(index)).ifPresent(ranges::add);
    }
    return List.copyOf(ranges);
  }

  /** «Exactly once», «twice»; «at least once» is any time. */
  private Supplier<Optional<ValueRange>> adverb(int index) {
    return () -> {
      boolean once = reading.is(index, "once");
      if ((!once && !reading.is(index, "twice")) || reading.is(index - 1, "least", "than")) {
        return Optional.empty();
      }
      reading.take(reading.is(index - 1, "exactly") ? index - 1 : index, index + 1);
      return Optional.of(ValueRange.exactly(once ? BigDecimal.ONE : BigDecimal.TWO, Unit.NONE));
    };
  }

  private Optional<ValueRange> range(Amount amount) {
    return between(amount)
        .or(() -> comparedAfter(amount))
        .or(() -> comparedBefore(amount))
        .or(() -> handicap(amount))
        .or(() -> counted(amount))
        .or(() -> bare(amount));
  }

  private Optional<ValueRange> between(Amount low) {
    boolean led = reading.is(low.start() - 1, "between", "from", "range");
    boolean joined = reading.is(low.end(), "to", "-") || (led && reading.is(low.end(), "and"));
    Optional<Amount> high = joined ? amountAt(low.end() + 1) : Optional.empty();
    if (high.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = low.unit() == Unit.NONE ? high.get().unit() : low.unit();
    boolean inches = reading.is(high.get().end(), "inches", "inch");
    if (!led && !inches && unit == Unit.NONE && low.value().precision() < 2) {
      return Optional.empty();
    }
    reading.take(led ? low.start() - 1 : low.start(), high.get().end());
    return Optional.of(ValueRange.between(low.value(), high.get().value(), unit));
  }

  private Optional<ValueRange> comparedBefore(Amount amount) {
    int sign = reading.is(amount.start() - 1, "-") ? 1 : 0;
    for (int length = 3; length >= 1; length--) {
      int from = amount.start() - sign - length;
      Optional<Comparison> comparison = from < 0 ? Optional.empty() : comparison(from, length);
      if (comparison.isPresent()) {
        reading.take(from, amount.end());
        BigDecimal value = sign == 1 ? amount.value().negate() : amount.value();
        return Optional.of(compared(comparison.get(), value, amount.unit()));
      }
    }
    return Optional.empty();
  }

  /** «2 (50 bps)»: two cuts, told in points too. */
  private Optional<ValueRange> counted(Amount amount) {
    int bracket = amount.end();
    boolean told =
        amount.unit() == Unit.NONE
            && reading.is(bracket, "(")
            && reading.isNumber(bracket + 1)
            && reading.is(bracket + 2, "bps", "bp")
            && reading.is(bracket + 3, ")");
    if (!told) {
      return Optional.empty();
    }
    reading.take(amount.start(), bracket + 4);
    return Optional.of(ValueRange.exactly(amount.value(), Unit.NONE));
  }

  /** «Spread: Knicks (-4.5)»: they must win by more; «(+4.5)»: they may lose by less. */
  private Optional<ValueRange> handicap(Amount amount) {
    int sign = amount.start() - 1;
    boolean signed =
        reading.is(sign, "-", "+") && reading.is(sign - 1, "(") && reading.is(amount.end(), ")");
    if (!signed || amount.unit() != Unit.NONE) {
      return Optional.empty();
    }
    BigDecimal margin = reading.is(sign, "-") ? amount.value() : amount.value().negate();
    reading.take(sign - 1, amount.end() + 1);
    return Optional.of(ValueRange.above(margin, false, Unit.POINTS));
  }

  private Optional<ValueRange> comparedAfter(Amount amount) {
    int at = amount.end();
    Optional<Comparison> comparison = Optional.empty();
    if (reading.is(at, "+")) {
      return Optional.of(orMoreOf(amount, at + 1));
    } else if (reading.is(at, "or", "and")) {
      comparison = orMore(at + 1);
    } else if (reading.isFree(at) && reading.at(at).isWord() && reading.is(at + 1, "or")) {
      at++;
      comparison = orMore(at + 1);
    }
    int end = at;
    comparison.ifPresent(found -> reading.take(amount.start(), end + found.length()));
    return comparison.map(found -> compared(found, amount.value(), amount.unit()));
  }

  /** «50+ bps»: the unit comes after the sign. */
  private ValueRange orMoreOf(Amount amount, int at) {
    Unit unit = reading.isFree(at) ? UNITS.get(reading.at(at).text()) : null;
    reading.take(amount.start(), unit == null ? at : endOfUnit(at));
    return ValueRange.above(amount.value(), true, unit == null ? amount.unit() : unit);
  }

  private Optional<Comparison> orMore(int at) {
    if (reading.is(
        at, "more", "higher", "above", "greater", "over", "up", "better", "later", "longer")) {
      return Optional.of(new Comparison(Side.ABOVE, true, 2));
    }
    return reading.is(at, "less", "lower", "below", "fewer", "under")
        ? Optional.of(new Comparison(Side.BELOW, true, 2))
        : Optional.empty();
  }

  private Optional<Comparison> comparison(int from, int length) {
    StringBuilder words = new StringBuilder();
    for (int index = from; index < from + length; index++) {
      if (!reading.isFree(index)) {
        return Optional.empty();
      }
      words.append(index == from ? "" : " ").append(reading.at(index).text());
    }
    return Optional.ofNullable(comparison(words.toString(), length));
  }

  private static @Nullable Comparison comparison(String words, int length) {
    return switch (words) {
      case "above",
          "over",
          "more than",
          "greater than",
          "higher than",
          ">",
          "exceed",
          "exceeds",
          "exceeding",
          "surpass",
          "surpasses",
          "over/under",
          "o / u" ->
          new Comparison(Side.ABOVE, false, length);
      case "at least", "no less than", "≥", "at or above", "minimum of", "> =" ->
          new Comparison(Side.ABOVE, true, length);
      case "below", "under", "less than", "fewer than", "lower than", "<" ->
          new Comparison(Side.BELOW, false, length);
      case "at most", "no more than", "≤", "at or below", "up to", "< =" ->
          new Comparison(Side.BELOW, true, length);
      default -> null;
    };
  }

  private static ValueRange compared(Comparison comparison, BigDecimal level, Unit unit) {
    return switch (comparison.side()) {
      case ABOVE -> ValueRange.above(level, comparison.included(), unit);
      case BELOW -> ValueRange.below(level, comparison.included(), unit);
    };
  }

  /** A number with a unit and no comparison is the value itself. */
  private Optional<ValueRange> bare(Amount amount) {
    boolean said = reading.is(amount.start() - 1, "exactly", "=") || counts(amount.end());
    if (!said && amount.unit() == Unit.NONE) {
      return Optional.empty();
    }
    boolean led = reading.is(amount.start() - 1, "exactly", "=");
    reading.take(led ? amount.start() - 1 : amount.start(), amount.end());
    return Optional.of(ValueRange.exactly(amount.value(), amount.unit()));
  }

  /** «3 Fed rate cuts»: how often a bank moves. */
  private boolean counts(int after) {
    return reading.is(after, "cuts", "hikes", "times")
        || reading.is(after + 1, "cuts", "hikes")
        || (reading.is(after + 1, "rate") && reading.is(after + 2, "cuts", "hikes"));
  }

  private Optional<Amount> amountAt(int index) {
    boolean money = reading.is(index, "$", "€", "£");
    int at = money ? index + 1 : index;
    if (!reading.isNumber(at) || (!money && reading.is(at - 1, "$", "€", "£"))) {
      return Optional.empty();
    }
    BigDecimal value = Objects.requireNonNull(reading.at(at).number());
    int end = at + 1;
    if (reading.is(end, "percentage") && reading.is(end + 1, "point", "points")) {
      BigDecimal points = value.movePointRight(2).stripTrailingZeros();
      return Optional.of(new Amount(points, Unit.BASIS_POINTS, index, end + 2));
    }
    if (reading.isFree(end) && SCALES.containsKey(reading.at(end).text())) {
      value = value.multiply(SCALES.get(reading.at(end).text())).stripTrailingZeros();
      end++;
    }
    Unit unit = reading.isFree(end) ? UNITS.get(reading.at(end).text()) : null;
    if (unit != null) {
      end = endOfUnit(end);
    }
    return Optional.of(new Amount(value, unit == null ? unitOf(money) : unit, index, end));
  }

  /** «basis points», «° F», «percentage points». */
  private int endOfUnit(int at) {
    boolean two =
        (reading.is(at, "basis", "percent") && reading.is(at + 1, "points"))
            || (reading.is(at, "°", "degrees")
                && reading.is(at + 1, "f", "c", "fahrenheit", "celsius"));
    return two ? at + 2 : at + 1;
  }

  private static Unit unitOf(boolean money) {
    return money ? Unit.MONEY : Unit.NONE;
  }
}
