package ai.oddwons.adapter.in.web.openapi;

import ai.oddwons.adapter.in.web.edge.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of the records that our answers are made of. What a component may be is read from its
 * type and from {@link Nullable}, so that the document says what the compiler checks. Each record
 * is described once, under its name, and referred to.
 */
final class RecordSchemas {
  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Map<String, Object>> byName = new LinkedHashMap<>();

  /** All that were described so far, the ones they refer to included. */
  Map<String, Map<String, Object>> all() {
    return byName;
  }

  /** Describes a record and refers to it. */
  Map<String, Object> reference(Class<?> type) {
    String name = nameOf(type);
    if (!byName.containsKey(name)) {
      byName.put(name, Map.of());
      byName.put(name, object(type, Map.of()));
    }
    return Map.of("$ref", PREFIX + name);
  }

  /**
   * Describes a record that is generic in one of its components.
   *
   * @param content what stands in its place
   */
  Map<String, Object> envelope(Class<?> type, Map<String, Object> content) {
    return object(type, content);
  }

  private Map<String, Object> object(Class<?> type, Map<String, Object> content) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : componentsOf(type)) {
      String name = nameOf(component);
      properties.put(name, schemaFor(component.getAnnotatedType(), content));
      if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
        required.add(name);
      }
    }
    return Schemas.object(properties, required);
  }

  private static String nameOf(RecordComponent component) {
    JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null ? Json.nameOf(component.getName()) : given.value();
  }

  private static List<RecordComponent> componentsOf(Class<?> type) {
    List<RecordComponent> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        components.addAll(componentsOf(component.getType()));
      } else {
        components.add(component);
      }
    }
    return components;
  }

  private Map<String, Object> schemaFor(AnnotatedType type, Map<String, Object> content) {
    Map<String, Object> schema = plain(type, content);
    return type.isAnnotationPresent(Nullable.class) ? Schemas.orNull(schema) : schema;
  }

  private Map<String, Object> plain(AnnotatedType type, Map<String, Object> content) {
    return switch (type.getType()) {
      case TypeVariable<?> open -> content;
      case ParameterizedType list when list.getRawType() == List.class ->
          Schemas.arrayOf(schemaFor(argument(type, 0), content));
      case ParameterizedType map when map.getRawType() == Map.class ->
          Schemas.mapOf(schemaFor(argument(type, 1), content));
      case Class<?> record when record.isRecord() -> reference(record);
      case Class<?> scalar -> Schemas.scalar(scalar);
      default -> throw new IllegalArgumentException("no schema for " + type);
    };
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  /**
   * {@code OutcomesBody.Side} is {@code OutcomesSide}: how Java nests them is nobody's business.
   */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    String own = type.getSimpleName().replaceFirst("Body$", "");
    return outer == null ? own : nameOf(outer) + own;
  }
}
