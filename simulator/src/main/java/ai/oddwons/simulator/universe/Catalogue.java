package ai.oddwons.simulator.universe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All families of events, read once from the module's own resource. */
final class Catalogue {
  static final Catalogue STANDARD = read();

  private final Map<Kind, List<Variant>> variants = new EnumMap<>(Kind.class);

  private Catalogue() {}

  /** The family an event is of, in the words of its venue where those were changed. */
  Variant variant(Occurrence event) {
    Variant family = family(event);
    Slot slot = event.slotRecord();
    return slot.altered()
        ? Twists.STANDARD.find(slot.aspect(), family).map(twist -> twist.of(family)).orElse(family)
        : family;
  }

  /** The family an event is of. */
  Variant family(Occurrence event) {
    List<Variant> families = of(event.kind());
    return families.get(event.ordinal() % families.size());
  }

  /** The slot's place within its variant. */
  int place(Occurrence event) {
    return event.ordinal() / of(event.kind()).size();
  }

  private List<Variant> of(Kind kind) {
    return Objects.requireNonNull(variants.get(kind), () -> "no words for " + kind);
  }

  private static Catalogue read() {
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.json")) {
      return new Catalogue().load(JsonMapper.shared().readTree(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue.json cannot be read", e);
    }
  }

  private Catalogue load(JsonNode root) {
    Map<String, List<Name>> lists = new HashMap<>();
    root.get("lists").forEachEntry((name, list) -> lists.put(name, names(list)));
    lists.put("people", people(lists));
    for (JsonNode node : root.get("variants")) {
      Variant variant = variant(node, lists);
      variants.computeIfAbsent(variant.kind(), kind -> new ArrayList<>()).add(variant);
    }
    return this;
  }

  private static List<Name> names(JsonNode list) {
    List<Name> names = new ArrayList<>();
    for (JsonNode node : list) {
      names.add(
          new Name(
              text(node, "name"),
              text(node, "code"),
              number(node, "level"),
              number(node, "scale"),
              number(node, "unit")));
    }
    return List.copyOf(names);
  }

  /** Invented people, last names in front order so that neighbours never share one. */
  private static List<Name> people(Map<String, List<Name>> lists) {
    List<Name> first = Objects.requireNonNull(lists.get("first"));
    List<Name> last = Objects.requireNonNull(lists.get("last"));
    List<Name> people = new ArrayList<>();
    for (Name given : first) {
      for (Name family : last) {
        people.add(new Name(given.name() + " " + family.name(), family.code(), 0, 0, 0));
      }
    }
    return List.copyOf(people);
  }

  private static Variant variant(JsonNode node, Map<String, List<Name>> lists) {
    return new Variant(
        Kind.valueOf(text(node, "kind")),
        template(node, "code"),
        text(node, "category"),
        strings(node, "tags"),
        strings(node, "polyTags"),
        strings(node, "axes").stream().map(axis -> list(lists, axis)).toList(),
        list(lists, text(node, "pool")),
        template(node, "kalshiTitle"),
        template(node, "polyTitle"),
        template(node, "seriesTitle"),
        template(node, "condition"),
        template(node, "question"),
        measure(node),
        text(node, "frequency"),
        text(node, "feeType"),
        number(node, "feeRate"));
  }

  private static List<Name> list(Map<String, List<Name>> lists, String name) {
    return Objects.requireNonNull(name.isEmpty() ? List.of() : lists.get(name), name);
  }

  private static Measure measure(JsonNode node) {
    return new Measure(
        number(node, "level"),
        Math.max(1e-9, number(node, "scale")),
        Math.max(1e-9, number(node, "unit")),
        0,
        text(node, "prefix"),
        text(node, "suffix"));
  }

  private static Template template(JsonNode node, String name) {
    return new Template(text(node, name));
  }

  private static List<String> strings(JsonNode node, String name) {
    return node.get(name).valueStream().map(JsonNode::asString).toList();
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static double number(JsonNode node, String name) {
    return node.path(name).asDouble(0);
  }
}
