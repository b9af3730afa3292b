package ai.oddwons.domain.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Markets in one line: {@code [id or slug] title => outcome @close day // rules}; all but the title
 * may be left out.
 */
public final class Wordings {
  private Wordings() {}

  public static MarketWording of(String line) {
    String[] ruled = parts(line, " // ");
    String[] closed = parts(ruled[0], " @");
    String[] said = parts(closed[0], " => ");
    int end = said[0].startsWith("[") ? said[0].indexOf(']') : -1;
    String id = end < 0 ? "" : said[0].substring(1, end);
    boolean ticker = !id.isEmpty() && Character.isUpperCase(id.charAt(0));
    return new MarketWording(
        ticker ? id : "",
        ticker ? "" : id,
        said[0].substring(end + 1).strip(),
        said[1],
        ruled[1],
        close(closed[1]));
  }

  private static @Nullable Instant close(String day) {
    return day.isEmpty() ? null : Instant.parse(day + "T00:00:00Z");
  }

  private static String[] parts(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0
        ? new String[] {text.strip(), ""}
        : new String[] {text.substring(0, at).strip(), text.substring(at + mark.length()).strip()};
  }
}
