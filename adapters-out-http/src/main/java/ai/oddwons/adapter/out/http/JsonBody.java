package ai.oddwons.adapter.out.http;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON body that is read element by element, so that only one element's tree exists at a time.
 * Syntax errors surface as {@link tools.jackson.core.JacksonException}, wrong shapes as {@link
 * Unreadable}.
 */
public final class JsonBody {
  private final ByteBlocks bytes;

  JsonBody(ByteBlocks bytes) {
    this.bytes = bytes;
  }

  /** For text at hand, such as a recorded body. */
  public static JsonBody of(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    ByteBlocks blocks = new ByteBlocks(utf8.length);
    blocks.add(DefaultDataBufferFactory.sharedInstance.wrap(utf8));
    return new JsonBody(blocks);
  }

  /** The whole body as one tree: for small answers only. */
  public JsonNode tree() {
    try (JsonParser parser = Json.MAPPER.createParser(bytes.read(0, bytes.size()))) {
      JsonSlice.nextToken(parser);
      return parser.readValueAsTree();
    }
  }

  /**
   * Walks the array of that name inside the envelope object.
   *
   * @return the rest of the envelope, such as a cursor
   */
  public ObjectNode forEach(String array, Consumer<JsonSlice> visitor) {
    return forEach(array, null, visitor);
  }

  /**
   * Walks the array of that name inside the envelope object; a null array is an empty one.
   *
   * @param detached a field of the elements that is kept out of their trees and can be walked by
   *     {@link JsonSlice#forEachDetached}; null for none
   * @return the rest of the envelope, such as a cursor; the array among it only when it was null
   */
  public ObjectNode forEach(String array, @Nullable String detached, Consumer<JsonSlice> visitor) {
    try (JsonParser parser = Json.MAPPER.createParser(bytes.read(0, bytes.size()))) {
      require(JsonSlice.nextToken(parser) == JsonToken.START_OBJECT, "an object");
      ObjectNode rest = Json.MAPPER.createObjectNode();
      boolean found = false;
      while (JsonSlice.nextToken(parser) != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken value = JsonSlice.nextToken(parser);
        if (!name.equals(array)) {
          rest.set(name, parser.<JsonNode>readValueAsTree());
        } else if (value != JsonToken.VALUE_NULL) {
          require(value == JsonToken.START_ARRAY, "an array in " + array);
          JsonSlice.walk(parser, bytes, 0, detached, visitor);
          found = true;
        } else {
          rest.putNull(array);
          found = true;
        }
      }
      require(found, "a field " + array);
      return rest;
    }
  }

  /** Walks a body that is itself an array. */
  public void forEachOfRoot(@Nullable String detached, Consumer<JsonSlice> visitor) {
    try (JsonParser parser = Json.MAPPER.createParser(bytes.read(0, bytes.size()))) {
      require(JsonSlice.nextToken(parser) == JsonToken.START_ARRAY, "an array");
      JsonSlice.walk(parser, bytes, 0, detached, visitor);
    }
  }

  private static void require(boolean shape, String expected) {
    if (!shape) {
      throw new Unreadable("wrong_envelope", "expected " + expected);
    }
  }
}
