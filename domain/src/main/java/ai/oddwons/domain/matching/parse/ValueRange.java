package ai.oddwons.domain.matching.parse;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The values of a measure that make YES.
 *
 * @param lower null when there is no lower end
 * @param upper null when there is no upper end
 * @param unit {@link Unit#NONE} when the text names none
 */
public record ValueRange(
    @Nullable BigDecimal lower,
    boolean lowerIncluded,
    @Nullable BigDecimal upper,
    boolean upperIncluded,
    Unit unit) {

  /** What a number counts. */
  public enum Unit {
    NONE,
    MONEY,
    PERCENT,
    BASIS_POINTS,
    DEGREES,
    POINTS,
    SEATS
  }

  static ValueRange above(BigDecimal level, boolean included, Unit unit) {
    return new ValueRange(level, included, null, false, unit);
  }

  static ValueRange below(BigDecimal level, boolean included, Unit unit) {
    return new ValueRange(null, false, level, included, unit);
  }

  static ValueRange between(BigDecimal one, BigDecimal other, Unit unit) {
    return new ValueRange(one.min(other), true, one.max(other), true, unit);
  }

  static ValueRange exactly(BigDecimal level, Unit unit) {
    return new ValueRange(level, true, level, true, unit);
  }

  /** For people: {@code at least 97500 money}, {@code more than 54, at most 56 degrees}. */
  @Override
  public String toString() {
    String from =
        lower == null ? "" : (lowerIncluded ? "at least " : "more than ") + plainText(lower);
    String to = upper == null ? "" : (upperIncluded ? "at most " : "less than ") + plainText(upper);
    String range = from.isEmpty() || to.isEmpty() ? from + to : from + ", " + to;
    String all = isPoint() ? "exactly " + plainText(requireNonNull(lower)) : range;
    return unit == Unit.NONE
        ? all
        : all + " " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String plainText(BigDecimal level) {
    return level.stripTrailingZeros().toPlainString();
  }

  public boolean isPoint() {
    return lower != null && upper != null && lower.compareTo(upper) == 0;
  }

  /**
   * The same values of a measure that moves in steps, with included ends: above 3.0 in steps of 0.1
   * is at least 3.1, and above 4.5 in steps of 1 at least 5.
   *
   * @param step above 0
   */
  public ValueRange onSteps(BigDecimal step) {
    return new ValueRange(
        lower == null ? null : first(lower, lowerIncluded, step),
        true,
        upper == null ? null : last(upper, upperIncluded, step),
        true,
        unit);
  }

  /** The lowest step that counts; a level between two steps stands for the higher one. */
  private static BigDecimal first(BigDecimal level, boolean included, BigDecimal step) {
    BigDecimal steps =
        included
            ? level.divide(step, 0, RoundingMode.CEILING)
            : level.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    return steps.multiply(step);
  }

  private static BigDecimal last(BigDecimal level, boolean included, BigDecimal step) {
    BigDecimal steps =
        included
            ? level.divide(step, 0, RoundingMode.FLOOR)
            : level.divide(step, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    return steps.multiply(step);
  }

  /** The same values of a measure without steps, where one point more or less is nothing. */
  public ValueRange withoutEdges() {
    return new ValueRange(plain(lower), true, plain(upper), true, unit);
  }

  /** Venues write 89,999.99 for «just below 90,000»; below 10 a cent is a price of its own. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    String text = value.toPlainString();
    int point = text.indexOf('.');
    boolean nines =
        point > 1 && text.length() - point > 2 && text.substring(point + 1).matches("9+");
    return (nines ? value.setScale(0, RoundingMode.CEILING) : value).stripTrailingZeros();
  }
}
