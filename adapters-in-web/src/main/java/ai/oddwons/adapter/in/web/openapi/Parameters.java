package ai.oddwons.adapter.in.web.openapi;

import ai.oddwons.adapter.in.web.edge.QueryParameter;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Parameters as OpenAPI describes them. */
final class Parameters {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private static final Map<String, String> VARIABLES =
      Map.of(
          "platform", "The venue, such as kalshi.",
          "id", "The Kalshi ticker or the Polymarket condition id.");

  private Parameters() {}

  /** The variables of a path, in its order. */
  static List<Parameter> ofPath(String path) {
    return VARIABLE
        .matcher(path)
        .results()
        .map(found -> found.group(1))
        .<Parameter>map(
            name ->
                new PathParameter()
                    .name(name)
                    .description(VARIABLES.get(name))
                    .schema(new JsonSchema().typesItem("string")))
        .toList();
  }

  static Parameter of(QueryParameter<?> query) {
    Schema<?> value = value(query);
    Schema<?> schema =
        query.many() ? new JsonSchema().typesItem("array").items(value) : value;
    String fallback = query.fallback();
    if (fallback != null) {
      schema.setDefault(query.many() ? List.of(fallback) : defaultOf(query, fallback));
    }
    return new Parameter()
        .in("query")
        .name(query.name())
        .description("%s Must be %s.".formatted(query.description(), query.expected()))
        .required(false)
        .style(Parameter.StyleEnum.FORM)
        .explode(false)
        .schema(schema);
  }

  private static Object defaultOf(QueryParameter<?> query, String fallback) {
    return query.form() == QueryParameter.Form.WHOLE_NUMBER
        ? Integer.valueOf(fallback)
        : fallback;
  }

  private static Schema<?> value(QueryParameter<?> query) {
    JsonSchema schema = new JsonSchema();
    switch (query.form()) {
      case TEXT -> schema.typesItem("string");
      case WHOLE_NUMBER -> schema.typesItem("integer");
      case INSTANT -> schema.typesItem("string").format("date-time");
    }
    query.allowed().forEach(schema::addEnumItemObject);
    return schema;
  }
}
