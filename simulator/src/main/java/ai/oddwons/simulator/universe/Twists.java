package ai.oddwons.simulator.universe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All ways to make two events look alike that are not, read once from the module's resource. */
final class Twists {
  static final Twists STANDARD = read();

  private final List<Twist> twists;

  private Twists(List<Twist> twists) {
    this.twists = twists;
  }

  /** The kinds for which there is an aspect; the first are those that take the fewest markets. */
  List<Kind> kinds(Aspect aspect) {
    return twists.stream()
        .filter(twist -> twist.aspect() == aspect)
        .map(Twist::kind)
        .distinct()
        .toList();
  }

  /** The aspects there are for a kind; may be none. */
  List<Aspect> aspects(Kind kind) {
    return Arrays.stream(Aspect.values()).filter(aspect -> kinds(aspect).contains(kind)).toList();
  }

  /** What is said otherwise of a family; empty where dates or numbers alone make the difference. */
  Optional<Twist> find(@Nullable Aspect aspect, Variant family) {
    return aspect == null
        ? Optional.empty()
        : twists.stream().filter(twist -> twist.fits(aspect, family)).findFirst();
  }

  private static Twists read() {
    try (InputStream in = Twists.class.getResourceAsStream("twists.json")) {
      JsonNode root = JsonMapper.shared().readTree(Objects.requireNonNull(in));
      return new Twists(root.valueStream().map(Twists::twist).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("twists.json cannot be read", e);
    }
  }

  private static Twist twist(JsonNode node) {
    return new Twist(
        Aspect.valueOf(text(node, "aspect")),
        Kind.valueOf(text(node, "kind")),
        text(node, "code"),
        template(node, "polyTitle"),
        template(node, "question"),
        template(node, "condition"),
        text(node, "kalshiRule"),
        text(node, "polyRule"));
  }

  private static @Nullable Template template(JsonNode node, String name) {
    return node.has(name) ? new Template(text(node, name)) : null;
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
