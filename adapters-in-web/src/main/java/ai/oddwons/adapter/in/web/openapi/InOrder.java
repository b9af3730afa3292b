package ai.oddwons.adapter.in.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Maps that keep the order they are written in, so that two builds of the document are the same
 * text.
 */
final class InOrder {
  private InOrder() {}

  static Map<String, Object> of(String first, Object one, String second, Object other) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put(first, one);
    pair.put(second, other);
    return pair;
  }
}
