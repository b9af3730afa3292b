package ai.oddwons.adapter.in.web.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The query of one request. Reading goes on past a bad value, so that {@link #requireSound} can
 * name all faults at once. Not for use by several threads.
 */
public final class Query {
  private static final int LONGEST_ECHO = 60;

  private final MultiValueMap<String, String> texts;
  private final List<ParameterFault> faults = new ArrayList<>();

  private Query(MultiValueMap<String, String> texts) {
    this.texts = texts;
  }

  /**
   * A parameter that the route does not know is a fault: a misspelt filter must not widen a list.
   */
  public static Query of(MultiValueMap<String, String> texts, List<QueryParameter<?>> known) {
    Query query = new Query(texts);
    Set<String> names = known.stream().map(QueryParameter::name).collect(Collectors.toSet());
    for (String given : texts.keySet()) {
      if (!names.contains(given)) {
        query.fault(shortened(given), "is not known here; " + listed(known));
      }
    }
    return query;
  }

  /** Empty when it is neither given nor has a fallback, or when it is bad, which is noted. */
  public <T> Optional<T> find(QueryParameter<T> parameter) {
    List<String> given = valuesOf(parameter);
    if (given.size() > 1) {
      fault(parameter.name(), "may be given once only");
    }
    return given.isEmpty() ? Optional.empty() : parsed(parameter, given.getFirst());
  }

  /**
   * For a parameter with a fallback. A bad value is noted and the fallback taken for the moment.
   */
  public <T> T get(QueryParameter<T> parameter) {
    String fallback = parameter.fallback();
    if (fallback == null) {
      throw new IllegalArgumentException(parameter.name() + " has no fallback");
    }
    return find(parameter).orElseGet(() -> parameter.parser().apply(fallback).orElseThrow());
  }

  /** All values of a repeatable parameter, without the bad ones, which are noted. */
  public <T> Set<T> list(QueryParameter<T> parameter) {
    Set<T> values = new LinkedHashSet<>();
    for (String text : valuesOf(parameter)) {
      parsed(parameter, text).ifPresent(values::add);
    }
    return values;
  }

  /** Whether there is anything to read: given, be it bad, or with a fallback. */
  public boolean has(QueryParameter<?> parameter) {
    return !valuesOf(parameter).isEmpty();
  }

  /** Notes it when a parameter is left out. */
  public void requireGiven(QueryParameter<?> parameter) {
    if (!has(parameter)) {
      fault(parameter.name(), "must be given");
    }
  }

  /** Notes that a parameter is wrong, such as together with another one. */
  public void fault(String parameter, String detail) {
    faults.add(new ParameterFault(parameter, detail));
  }

  /** Throws a {@link RequestProblem} when anything was noted. */
  public void requireSound() {
    if (!faults.isEmpty()) {
      String names =
          faults.stream()
              .map(ParameterFault::parameter)
              .distinct()
              .collect(Collectors.joining(", "));
      throw RequestProblem.of(ProblemKind.INVALID_PARAMETER, "Not valid: " + names, faults);
    }
  }

  private <T> Optional<T> parsed(QueryParameter<T> parameter, String text) {
    Optional<T> value = parameter.parser().apply(text);
    if (value.isEmpty()) {
      fault(
          parameter.name(),
          "must be %s, was '%s'".formatted(parameter.expected(), shortened(text)));
    }
    return value;
  }

  private List<String> valuesOf(QueryParameter<?> parameter) {
    @Nullable List<String> given = texts.get(parameter.name());
    if (given == null) {
      String fallback = parameter.fallback();
      return fallback == null ? List.of() : List.of(fallback);
    }
    List<String> values = given.stream().map(text -> text == null ? "" : text).toList();
    return parameter.many()
        ? values.stream().flatMap(text -> Arrays.stream(text.split(",", -1))).toList()
        : values;
  }

  private static String listed(List<QueryParameter<?>> known) {
    return known.isEmpty()
        ? "this route takes no parameters"
        : known.stream().map(QueryParameter::name).collect(Collectors.joining(", ", "known: ", ""));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
  }
}
