package ai.oddwons.adapter.in.web.page;

import org.springframework.web.util.HtmlUtils;

/** Pieces of a page. Text from outside goes through {@link #text}, always. */
final class Html {
  private Html() {}

  /** Safe between tags and inside quoted attributes. */
  static String text(String raw) {
    return HtmlUtils.htmlEscape(raw, "UTF-8");
  }

  static String link(String address, String label) {
    return "<a href=\"" + text(address) + "\">" + text(label) + "</a>";
  }

  static String cell(Object content) {
    return "<td>" + text(String.valueOf(content)) + "</td>";
  }
}
