package ai.oddwons.adapter.out.http;

import ai.oddwons.application.port.out.RawRecord;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of a body: its tree, and where its text lies. The text is cut out only when asked
 * for, from the body's own bytes.
 */
public final class JsonSlice {
  private final JsonNode node;
  private final ByteBlocks bytes;
  private final Range whole;
  private final @Nullable Range detached;

  private JsonSlice(JsonNode node, ByteBlocks bytes, Range whole, @Nullable Range detached) {
    this.node = node;
    this.bytes = bytes;
    this.whole = whole;
    this.detached = detached;
  }

  /** A stretch of the body, the end exclusive. */
  private record Range(int from, int to) {}

  /** Without the detached field. */
  public JsonNode node() {
    return node;
  }

  /** The element's own text. Holds the body's bytes, but not the tree. */
  public RawRecord raw() {
    ByteBlocks source = bytes;
    Range range = whole;
    return () -> source.text(range.from(), range.to());
  }

  /** What was found in the place of the detached array. */
  public enum Detached {
    /** It was there, possibly empty. */
    ARRAY,
    /** Nothing, or null. */
    NOTHING,
    /** Something that is no array. */
    SOMETHING_ELSE
  }

  /** Walks the detached array; visits nothing where there is none. */
  public Detached forEachDetached(Consumer<JsonSlice> visitor) {
    if (detached == null) {
      return Detached.NOTHING;
    }
    try (JsonParser parser = Json.MAPPER.createParser(bytes.read(detached.from(), detached.to()))) {
      JsonToken first = nextToken(parser);
      if (first == JsonToken.VALUE_NULL) {
        return Detached.NOTHING;
      }
      if (first != JsonToken.START_ARRAY) {
        return Detached.SOMETHING_ELSE;
      }
      walk(parser, bytes, detached.from(), null, visitor);
      return Detached.ARRAY;
    }
  }

  /** From the start of an array to its end. */
  static void walk(
      JsonParser parser,
      ByteBlocks bytes,
      int base,
      @Nullable String detached,
      Consumer<JsonSlice> visitor) {
    while (nextToken(parser) != JsonToken.END_ARRAY) {
      visitor.accept(read(parser, bytes, base, detached));
    }
  }

  /** Unlike the parser's own, refuses the end of the input. */
  static JsonToken nextToken(JsonParser parser) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new UnexpectedEndOfInputException(parser, null, "the body ends too early");
    }
    return token;
  }

  private static JsonSlice read(
      JsonParser parser, ByteBlocks bytes, int base, @Nullable String detached) {
    int from = base + Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    if (detached == null || parser.currentToken() != JsonToken.START_OBJECT) {
      JsonNode node = parser.readValueAsTree();
      return new JsonSlice(node, bytes, new Range(from, base + position(parser)), null);
    }
    ObjectNode node = Json.MAPPER.createObjectNode();
    Range apart = null;
    while (nextToken(parser) != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      nextToken(parser);
      if (name.equals(detached)) {
        apart = skip(parser, base);
      } else {
        node.set(name, parser.<JsonNode>readValueAsTree());
      }
    }
    return new JsonSlice(node, bytes, new Range(from, base + position(parser)), apart);
  }

  private static Range skip(JsonParser parser, int base) {
    int from = base + Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    parser.skipChildren();
    return new Range(from, Math.max(from, base + position(parser)));
  }

  private static int position(JsonParser parser) {
    return Math.toIntExact(parser.currentLocation().getByteOffset());
  }
}
