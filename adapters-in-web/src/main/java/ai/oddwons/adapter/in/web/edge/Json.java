package ai.oddwons.adapter.in.web.edge;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way our answers become JSON: snake_case, fields in the order they are declared, absent
 * values as null, instants in RFC 3339 UTC, decimals as plain text. Apart from the framework's
 * mapper, so that no property of a deployment can change the wire.
 */
public final class Json {
  private static final Names NAMES = new Names();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(NAMES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .withConfigOverride(
              BigDecimal.class,
              decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          .build();

  private Json() {}

  /** UTF-8. */
  public static byte[] bytes(Object body) {
    return MAPPER.writeValueAsBytes(body);
  }

  /** How a record component is called on the wire: {@code nextCursor} is {@code next_cursor}. */
  public static String nameOf(String component) {
    return NAMES.translated(component);
  }

  /** Opens the translation that the framework keeps to itself. */
  private static final class Names extends PropertyNamingStrategies.SnakeCaseStrategy {
    private static final long serialVersionUID = 1L;

    String translated(String component) {
      return translate(component);
    }
  }
}
