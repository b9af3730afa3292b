package ai.oddwons.bootstrap.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a length of time such as {@code 7d}, {@code 12h} or {@code 90s}: above zero, at most a
 * year.
 */
final class ReachConverter implements ITypeConverter<Duration> {
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,7})([smhd])");
  private static final Duration LONGEST = Duration.ofDays(366);

  @Override
  public Duration convert(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException("'" + text + "' is not a length of time such as 7d or 12h");
    }
    long count = Long.parseLong(matcher.group(1));
    Duration length =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(count);
          case "m" -> Duration.ofMinutes(count);
          case "h" -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        };
    if (length.compareTo(LONGEST) > 0) {
      throw new TypeConversionException("'" + text + "' is longer than a year");
    }
    return length;
  }
}
