package ai.oddwons.adapter.in.web.openapi;

import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Page;
import ai.oddwons.adapter.in.web.edge.ProblemBody;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Single;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/**
 * Describes endpoints in OpenAPI 3.1. Made from the declarations that the router is made of, and so
 * never behind them.
 */
final class OpenApiDocument {
  private static final String TEXT =
      """
      Markets of Kalshi and Polymarket with their quotes, their past and their order books; what \
      was found unusual about them, which of them ask the same, and where their prices leave a gain.

      Decimals are strings without an exponent; times are RFC 3339 in UTC; what is absent is null. \
      Answers made from stored data say in as_of which moment they show, in fresh_for_seconds how old \
      they are allowed to be, and in stale whether they are older. Problems are RFC 9457 documents.\
      """;

  /** What may happen on any route. */
  private static final List<ProblemKind> ANYWHERE =
      List.of(
          ProblemKind.NOT_ACCEPTABLE,
          ProblemKind.QUERY_TOO_LONG,
          ProblemKind.TOO_MANY_REQUESTS,
          ProblemKind.INTERNAL,
          ProblemKind.UNAVAILABLE);

  private final RecordSchemas schemas = new RecordSchemas();

  private OpenApiDocument() {}

  static Map<String, Object> of(List<Endpoint> endpoints) {
    return new OpenApiDocument().describe(endpoints);
  }

  private Map<String, Object> describe(List<Endpoint> endpoints) {
    Map<String, Object> paths = new LinkedHashMap<>();
    endpoints.forEach(endpoint -> paths.put(endpoint.path(), Map.of("get", operation(endpoint))));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", info());
    document.put("servers", List.of(Map.of("url", "/")));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", schemas.all()));
    return document;
  }

  private static Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "OddWons");
    info.put("version", "v1");
    info.put("description", TEXT);
    info.put("license", InOrder.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
    return info;
  }

  private Map<String, Object> operation(Endpoint endpoint) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", endpoint.id());
    operation.put("tags", List.of(endpoint.tag()));
    operation.put("summary", endpoint.summary());
    operation.put("parameters", Parameters.of(endpoint.path(), endpoint.query()));
    operation.put("responses", responses(endpoint));
    return operation;
  }

  private Map<String, Object> responses(Endpoint endpoint) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", InOrder.of("description", "As asked.", "content", success(endpoint)));
    problemsByStatus(endpoint)
        .forEach((status, kinds) -> responses.put(String.valueOf(status), problem(kinds)));
    return responses;
  }

  private Map<String, Object> success(Endpoint endpoint) {
    Map<String, Object> schema = schemaOf(endpoint.shape());
    Map<String, Object> content = new LinkedHashMap<>();
    for (MediaType type : endpoint.produces()) {
      content.put(type.getType() + "/" + type.getSubtype(), Map.of("schema", schema));
    }
    return content;
  }

  private Map<String, Object> schemaOf(Endpoint.Shape shape) {
    return switch (shape) {
      case Endpoint.Shape.Rows(var kinds) -> schemas.envelope(Page.class, anyOf(kinds));
      case Endpoint.Shape.One(var kind) -> schemas.envelope(Single.class, schemas.reference(kind));
      case Endpoint.Shape.Bare(var kind) -> schemas.reference(kind);
      case Endpoint.Shape.Text() -> Schemas.scalar(String.class);
    };
  }

  private Map<String, Object> anyOf(List<Class<? extends Record>> kinds) {
    List<Map<String, Object>> rows = new ArrayList<>();
    kinds.forEach(kind -> rows.add(schemas.reference(kind)));
    return Schemas.anyOf(rows);
  }

  private static Map<Integer, List<ProblemKind>> problemsByStatus(Endpoint endpoint) {
    List<ProblemKind> kinds = new ArrayList<>(endpoint.problems());
    kinds.addAll(ANYWHERE);
    return kinds.stream()
        .collect(
            Collectors.groupingBy(
                kind -> kind.status().value(), TreeMap::new, Collectors.toList()));
  }

  private Map<String, Object> problem(List<ProblemKind> kinds) {
    String description =
        kinds.stream()
            .map(kind -> "%s (`%s`)".formatted(kind.title(), kind.type()))
            .collect(Collectors.joining("; "));
    Map<String, Object> schema = schemas.reference(ProblemBody.class);
    return InOrder.of(
        "description",
        description,
        "content",
        Map.of(MediaType.APPLICATION_PROBLEM_JSON_VALUE, Map.of("schema", schema)));
  }
}
