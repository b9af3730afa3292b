package ai.oddwons.adapter.out.postgres;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Keys of cursors come from outside: anybody can write one. What the database could not take, such
 * as a year of seven digits, is recognised here.
 */
final class CursorKeys {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,6})?");
  private static final Pattern MONEY = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,100})?");
  private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}\\.\\d{1,20}(?:E-\\d{1,3})?");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private CursorKeys() {}

  /** Empty for what is no time, and for times that no row of ours can bear. */
  static Optional<Instant> time(String key) {
    try {
      Instant time = Instant.parse(key);
      return time.isBefore(FIRST) || time.isAfter(LAST) ? Optional.empty() : Optional.of(time);
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  /** Empty for what is not a score in the digits that we write. */
  static Optional<Double> score(String key) {
    if (!SCORE.matcher(key).matches()) {
      return Optional.empty();
    }
    double score = Double.parseDouble(key);
    return score <= 100 ? Optional.of(score) : Optional.empty();
  }

  static Optional<UUID> uuid(String key) {
    return UUID_TEXT.matcher(key).matches() ? Optional.of(UUID.fromString(key)) : Optional.empty();
  }

  /** Whether it is a decimal number of the size that our columns hold. */
  static boolean isNumber(String key) {
    return NUMBER.matcher(key).matches();
  }

  /** Whether it is a sum of dollars, which may have many decimals. */
  static boolean isMoney(String key) {
    return MONEY.matcher(key).matches();
  }

  /** Whether it is a number above zero of the size that our counted names have. */
  static boolean isId(String key) {
    return ID.matcher(key).matches();
  }

  /** Whether all can be bound as text, which bears no control characters. */
  static boolean areTexts(List<String> keys) {
    return keys.stream().noneMatch(key -> key.chars().anyMatch(Character::isISOControl));
  }
}
