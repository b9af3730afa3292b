package ai.oddwons.adapter.out.kalshi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies in the documented shapes, kept beside the tests. */
final class Fixtures {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Fixtures() {}

  static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream("/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ObjectNode object(String name) {
    return (ObjectNode) MAPPER.readTree(text(name));
  }

  /** A market in the newest form, to be changed at will. */
  static ObjectNode market() {
    return object("market_october_2026.json");
  }

  static ObjectNode parse(String json) {
    return (ObjectNode) MAPPER.readTree(json);
  }
}
