package ai.oddwons.adapter.in.web.edge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One query parameter of a route: both how it is read and how it is documented.
 *
 * @param form how OpenAPI names its shape
 * @param allowed the only values, in the order to show them; empty when it is free
 * @param expected what a good value is, for people, as in «must be …»
 * @param fallback the value when it is not given, as text; null for none
 * @param many whether it takes several values, by comma or by repetition
 * @param parser empty for a bad value
 */
public record QueryParameter<T>(
    String name,
    String description,
    Form form,
    List<String> allowed,
    String expected,
    @Nullable String fallback,
    boolean many,
    Function<String, Optional<T>> parser) {

  private static final String DECIMAL_FORM = "\\d{1,9}(?:\\.\\d{1,%d})?";
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  /** The shapes in use. */
  public enum Form {
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    INSTANT,
    FLAG
  }

  public QueryParameter {
    allowed = List.copyOf(allowed);
  }

  /**
   * One of a few words.
   *
   * @param values in the order to show them
   */
  public static <T> QueryParameter<T> choice(
      String name, String description, Map<String, T> values, @Nullable String fallback) {
    List<String> words = List.copyOf(values.keySet());
    return new QueryParameter<>(
        name,
        description,
        Form.TEXT,
        words,
        "one of " + String.join(", ", words),
        fallback,
        false,
        word -> Optional.ofNullable(values.get(word)));
  }

  /** A whole number in a range, ends included. */
  public static QueryParameter<Integer> number(
      String name, String description, int least, int most, int fallback) {
    return new QueryParameter<>(
        name,
        description,
        Form.WHOLE_NUMBER,
        List.of(),
        "a whole number from %d to %d".formatted(least, most),
        String.valueOf(fallback),
        false,
        text -> wholeNumber(text).filter(number -> number >= least && number <= most));
  }

  /**
   * A number with a few decimals in a range, ends included; no sign, no exponent.
   *
   * @param least zero or more
   * @param decimals at most so many, 1 or more
   */
  public static QueryParameter<BigDecimal> decimal(
      String name, String description, int least, int most, int decimals) {
    Predicate<String> form = Pattern.compile(DECIMAL_FORM.formatted(decimals)).asMatchPredicate();
    return new QueryParameter<>(
        name,
        description,
        Form.DECIMAL,
        List.of(),
        "a number from %d to %d with at most %d decimals".formatted(least, most, decimals),
        null,
        false,
        text ->
            Optional.of(text)
                .filter(form)
                .map(BigDecimal::new)
                .filter(number -> isWithin(number, least, most)));
  }

  /** A moment that every store of ours can hold. */
  public static QueryParameter<Instant> instant(String name, String description) {
    return new QueryParameter<>(
        name,
        description,
        Form.INSTANT,
        List.of(),
        "a time such as 2026-01-31T15:00:00Z, from 1970 to 9999",
        null,
        false,
        QueryParameter::moment);
  }

  /** True or false; false when it is not given. */
  public static QueryParameter<Boolean> flag(String name, String description) {
    return new QueryParameter<>(
        name,
        description,
        Form.FLAG,
        List.of(),
        "true or false",
        "false",
        false,
        text ->
            switch (text) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  /** Free text that a parser of its own judges. */
  public static <T> QueryParameter<T> text(
      String name, String description, String expected, Function<String, Optional<T>> parser) {
    return new QueryParameter<>(
        name, description, Form.TEXT, List.of(), expected, null, false, parser);
  }

  /** The same for several values at once. */
  public QueryParameter<T> repeatable() {
    return new QueryParameter<>(name, description, form, allowed, expected, fallback, true, parser);
  }

  private static boolean isWithin(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  private static Optional<Integer> wholeNumber(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text))
          .filter(moment -> !moment.isBefore(Instant.EPOCH) && moment.isBefore(END_OF_TIME));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }
}
