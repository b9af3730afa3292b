package ai.oddwons.adapter.out.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds the words for people in an error body, whatever its shape. */
final class VenueMessage {
  private static final int LONGEST = 300;
  private static final String[] TEXT_FIELDS = {"message", "msg", "error", "detail", "details"};

  private VenueMessage() {}

  /** One printable line; empty when the body holds no words. */
  static String of(String body) {
    String found;
    try {
      JsonNode root = Json.MAPPER.readTree(body);
      found = root.isObject() ? ofObject(root) : null;
    } catch (JacksonException notJson) {
      found = looksLikeMarkup(body) ? "an HTML page" : body;
    }
    return found == null ? "" : oneLine(found);
  }

  static boolean looksLikeMarkup(String body) {
    return body.stripLeading().startsWith("<");
  }

  private static @Nullable String ofObject(JsonNode object) {
    JsonNode nested = object.path("error");
    String text = nested.isObject() ? ofObject(nested) : firstText(object);
    JsonNode code = object.path("code");
    return code.isString() && !code.stringValue().equals(text)
        ? code.stringValue() + (text == null ? "" : ": " + text)
        : text;
  }

  private static @Nullable String firstText(JsonNode object) {
    for (String field : TEXT_FIELDS) {
      if (object.path(field).isString()) {
        return object.path(field).stringValue();
      }
    }
    return null;
  }

  private static String oneLine(String text) {
    String printable = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
  }
}
