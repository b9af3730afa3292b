package ai.oddwons.adapter.out.http;

import tools.jackson.databind.JsonNode;

/** Words of a venue in a message of ours: enough to recognise them, and never a page. */
public final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  /** At most {@value #LONGEST} characters, and an ellipsis where there were more. */
  public static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** As {@link #cut(String)}, of the value's JSON. */
  public static String cut(JsonNode value) {
    return cut(value.toString());
  }
}
