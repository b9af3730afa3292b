package ai.oddwons.adapter.in.web.openapi;

import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.adapter.in.web.edge.QueryParameter.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters as OpenAPI describes them. */
final class Parameters {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  /** Each with the part of the path before it, which says what it is an id of. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "markets/{platform}", "The venue, such as kalshi.",
          "{platform}/{id}", "The Kalshi ticker or the Polymarket condition id.",
          "patterns/{id}", "The id of the pattern.",
          "matches/{id}", "The id of the match.",
          "arbitrage/{id}", "The id of the opportunity.",
          "docs/{file}", "One of the files that the page at /docs is made of.");

  private Parameters() {}

  static List<Map<String, Object>> of(String path, List<QueryParameter<?>> query) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    List<String> parts = List.of(path.split("/", -1));
    for (int i = 1; i < parts.size(); i++) {
      Matcher name = VARIABLE.matcher(parts.get(i));
      if (name.matches()) {
        parameters.add(variable(name.group(1), parts.get(i - 1) + "/" + parts.get(i)));
      }
    }
    query.forEach(given -> parameters.add(of(given)));
    return parameters;
  }

  private static Map<String, Object> variable(String name, String place) {
    Map<String, Object> parameter = parameter("path", name);
    parameter.put("description", VARIABLES.getOrDefault(place, ""));
    parameter.put("required", true);
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }

  private static Map<String, Object> of(QueryParameter<?> query) {
    Map<String, Object> parameter = parameter("query", query.name());
    parameter.put("description", "%s Must be %s.".formatted(query.description(), query.expected()));
    parameter.put("required", false);
    parameter.put("style", "form");
    parameter.put("explode", false);
    parameter.put("schema", schema(query));
    return parameter;
  }

  private static Map<String, Object> parameter(String in, String name) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("in", in);
    parameter.put("name", name);
    return parameter;
  }

  private static Map<String, Object> schema(QueryParameter<?> query) {
    Map<String, Object> value = value(query);
    Map<String, Object> schema = new LinkedHashMap<>(query.many() ? Schemas.arrayOf(value) : value);
    String fallback = query.fallback();
    if (fallback != null) {
      Object typed = typed(query.form(), fallback);
      schema.put("default", query.many() ? List.of(typed) : typed);
    }
    return schema;
  }

  private static Object typed(Form form, String fallback) {
    return switch (form) {
      case TEXT, INSTANT, DECIMAL -> fallback;
      case WHOLE_NUMBER -> Integer.valueOf(fallback);
      case FLAG -> Boolean.valueOf(fallback);
    };
  }

  private static String type(Form form) {
    return switch (form) {
      case TEXT, INSTANT -> "string";
      case WHOLE_NUMBER -> "integer";
      case DECIMAL -> "number";
      case FLAG -> "boolean";
    };
  }

  private static Map<String, Object> value(QueryParameter<?> query) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type(query.form()));
    if (query.form() == Form.INSTANT) {
      schema.put("format", "date-time");
    }
    if (!query.allowed().isEmpty()) {
      schema.put("enum", query.allowed());
    }
    return schema;
  }
}
