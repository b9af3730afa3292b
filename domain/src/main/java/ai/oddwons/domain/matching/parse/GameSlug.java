package ai.oddwons.domain.matching.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a web address tells about a game, such as {@code sea-ata-tor-2026-01-10-ata}.
 *
 * @param league the venue's code of the league or game
 * @param home code of the team named first
 * @param away code of the team named second
 * @param rest what follows the date, such as {@code draw}, a code or {@code total-3pt5}; may be
 *     empty
 */
public record GameSlug(String league, String home, String away, PartialDate date, String rest) {
  private static final int MAX_LENGTH = 200;

  private static final Pattern SHAPE =
      Pattern.compile(
          "([a-z0-9]{2,12})-([a-z0-9]{1,14})-([a-z0-9]{1,14})-(\\d{4})-(\\d{2})-(\\d{2})(?:-(.*))?");

  /** Empty for a slug of another shape. */
  public static Optional<GameSlug> parse(String slug) {
    if (slug.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher matcher = SHAPE.matcher(slug);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(matcher.group(5));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    String rest = matcher.group(7) == null ? "" : matcher.group(7);
    return PartialDate.ofDay(
            Integer.parseInt(matcher.group(4)), month, Integer.parseInt(matcher.group(6)))
        .map(
            date -> new GameSlug(matcher.group(1), matcher.group(2), matcher.group(3), date, rest));
  }
}
