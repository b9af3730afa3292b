package ai.oddwons.adapter.in.web.openapi;

import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Page;
import ai.oddwons.adapter.in.web.edge.ProblemBody;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Single;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** Describes all endpoints in OpenAPI 3.1. */
public final class OpenApiDocument {
  private static final String TEXT =
      """
      Markets of Kalshi and Polymarket with their quotes, their past and their order books.

      Decimals are strings without an exponent; times are RFC 3339 in UTC; what is absent is null. \
      Answers made from stored data say in as_of which moment they show, in fresh_for_seconds how old \
      they are allowed to be, and in stale whether they are older. Problems are RFC 9457 documents.""";

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

  public static OpenAPI of(List<Endpoint> endpoints) {
    return new OpenApiDocument().describe(endpoints);
  }

  private OpenAPI describe(List<Endpoint> endpoints) {
    Paths paths = new Paths();
    endpoints.forEach(
        endpoint -> paths.addPathItem(endpoint.path(), new PathItem().get(operation(endpoint))));
    Components components = new Components();
    schemas.all().forEach(components::addSchemas);
    return new OpenAPI(SpecVersion.V31)
        .openapi("3.1.0")
        .info(
            new Info()
                .title("OddWons")
                .version("v1")
                .description(TEXT)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .paths(paths)
        .components(components);
  }

  private Operation operation(Endpoint endpoint) {
    Operation operation =
        new Operation()
            .operationId(endpoint.id())
            .addTagsItem(endpoint.tag())
            .summary(endpoint.summary())
            .responses(responses(endpoint));
    Parameters.ofPath(endpoint.path()).forEach(operation::addParametersItem);
    endpoint.query().forEach(given -> operation.addParametersItem(Parameters.of(given)));
    return operation;
  }

  private ApiResponses responses(Endpoint endpoint) {
    ApiResponses responses = new ApiResponses();
    responses.addApiResponse(
        "200", new ApiResponse().description("As asked.").content(success(endpoint)));
    problemsByStatus(endpoint)
        .forEach(
            (status, kinds) ->
                responses.addApiResponse(String.valueOf(status), problem(kinds)));
    return responses;
  }

  private Content success(Endpoint endpoint) {
    Content content = new Content();
    Schema<?> schema = schemaOf(endpoint.shape());
    endpoint.produces().forEach(type -> content.addMediaType(plain(type), media(schema)));
    return content;
  }

  private Schema<?> schemaOf(Endpoint.Shape shape) {
    return switch (shape) {
      case Endpoint.Shape.Rows(var kinds) -> schemas.envelope(Page.class, arrayOf(kinds));
      case Endpoint.Shape.One(var kind) -> schemas.envelope(Single.class, schemas.reference(kind));
      case Endpoint.Shape.Bare(var kind) -> schemas.reference(kind);
      case Endpoint.Shape.Text() -> new JsonSchema().typesItem("string");
    };
  }

  private Schema<?> arrayOf(List<Class<? extends Record>> kinds) {
    List<Schema<?>> rows = new ArrayList<>();
    kinds.forEach(kind -> rows.add(schemas.reference(kind)));
    Schema<?> row = rows.getFirst();
    if (rows.size() > 1) {
      JsonSchema choice = new JsonSchema();
      rows.forEach(choice::addAnyOfItem);
      row = choice;
    }
    return new JsonSchema().typesItem("array").items(row);
  }

  private static Map<Integer, List<ProblemKind>> problemsByStatus(Endpoint endpoint) {
    List<ProblemKind> kinds = new ArrayList<>(endpoint.problems());
    kinds.addAll(ANYWHERE);
    return kinds.stream()
        .collect(Collectors.groupingBy(kind -> kind.status().value(), TreeMap::new, Collectors.toList()));
  }

  private ApiResponse problem(List<ProblemKind> kinds) {
    String description =
        kinds.stream()
            .map(kind -> "%s (`%s`)".formatted(kind.title(), kind.type()))
            .collect(Collectors.joining("; "));
    Content content =
        new Content()
            .addMediaType(
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                media(schemas.reference(ProblemBody.class)));
    return new ApiResponse().description(description).content(content);
  }

  private static io.swagger.v3.oas.models.media.MediaType media(Schema<?> schema) {
    return new io.swagger.v3.oas.models.media.MediaType().schema(schema);
  }

  private static String plain(MediaType type) {
    return type.getType() + "/" + type.getSubtype();
  }
}
