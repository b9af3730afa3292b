package ai.oddwons.simulator.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Query parameters of one call; a parameter without text counts as not given. */
public final class Query {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  public Query(Map<String, List<String>> parameters) {
    parameters.forEach((name, given) -> {
      List<String> kept = given.stream().filter(value -> !value.isBlank()).toList();
      if (!kept.isEmpty()) {
        values.put(name, kept);
      }
    });
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public Set<String> names() {
    return values.keySet();
  }

  /** First value, or null when not given. */
  public @Nullable String first(String name) {
    List<String> given = values.get(name);
    return given == null ? null : given.getFirst();
  }

  public String first(String name, String otherwise) {
    String value = first(name);
    return value == null ? otherwise : value;
  }

  /** All values, repeated parameters and comma lists alike; empty when not given. */
  public List<String> all(String name) {
    List<String> all = new ArrayList<>();
    for (String given : values.getOrDefault(name, List.of())) {
      all.addAll(Arrays.asList(given.split(",")));
    }
    return all;
  }

  /** The values of a parameter that is repeated, each as it stands: a comma is a part of it. */
  public List<String> repeated(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The parts of a comma list; where the parameter is repeated only the first one counts. */
  public List<String> commaList(String name) {
    String list = first(name);
    return list == null ? List.of() : List.of(list.split(","));
  }

  /**
   * The items of a parameter that takes a comma list; empty when not given.
   *
   * @throws BadParameter when it is repeated instead
   */
  public List<String> requireCommaList(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new BadParameter(name, "must be one comma-separated list, not repeated");
    }
    return given.isEmpty() ? List.of() : Arrays.asList(given.getFirst().split(",", -1));
  }

  /**
   * The values of a parameter that is repeated for each of them; empty when not given.
   *
   * @throws BadParameter when one of them is a comma list
   */
  public List<String> requireRepeated(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.stream().anyMatch(value -> value.contains(","))) {
      throw new BadParameter(name, "must be repeated for each value, not comma-separated");
    }
    return given;
  }

  /**
   * The value of a parameter that takes one only, or null when not given.
   *
   * @throws BadParameter when there are several, in whatever form
   */
  public @Nullable String only(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1 || given.stream().anyMatch(value -> value.contains(","))) {
      throw new BadParameter(name, "takes one value only");
    }
    return given.isEmpty() ? null : given.getFirst();
  }

  public boolean flag(String name) {
    return "true".equalsIgnoreCase(first(name));
  }

  /**
   * A whole number; empty when not given.
   *
   * @throws BadParameter when the text is no number
   */
  public OptionalLong number(String name) {
    String value = first(name);
    if (value == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw new BadParameter(name, "is not a number: " + value);
    }
  }
}
