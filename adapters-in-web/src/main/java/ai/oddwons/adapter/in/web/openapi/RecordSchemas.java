package ai.oddwons.adapter.in.web.openapi;

import ai.oddwons.adapter.in.web.edge.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of the records that our answers are made of. What a component may be is read from its type and
 * from {@link Nullable}, so that the document says what the compiler checks. Each record is described
 * once, under its name, and referred to.
 */
final class RecordSchemas {
  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Schema<?>> byName = new LinkedHashMap<>();

  /** All that were described so far, the ones they refer to included. */
  Map<String, Schema<?>> all() {
    return byName;
  }

  /** Describes a record and refers to it. */
  Schema<?> reference(Class<?> type) {
    String name = nameOf(type);
    if (!byName.containsKey(name)) {
      Schema<?> schema = new JsonSchema().typesItem("object");
      byName.put(name, schema);
      addComponents(schema, type);
    }
    return new JsonSchema().$ref(PREFIX + name);
  }

  /**
   * Describes a record that is generic in its {@code data}.
   *
   * @param data what stands there
   */
  Schema<?> envelope(Class<?> type, Schema<?> data) {
    Schema<?> schema = new JsonSchema().typesItem("object");
    addComponents(schema, type);
    schema.getProperties().put("data", data);
    return schema;
  }

  private void addComponents(Schema<?> schema, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        addComponents(schema, component.getType());
      } else {
        addComponent(schema, component);
      }
    }
  }

  private void addComponent(Schema<?> schema, RecordComponent component) {
    String name = Json.nameOf(component.getName());
    schema.addProperty(name, schemaFor(component.getAnnotatedType()));
    if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
      schema.addRequiredItem(name);
    }
  }

  private Schema<?> schemaFor(AnnotatedType type) {
    Schema<?> schema = bare(type);
    return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
  }

  private Schema<?> bare(AnnotatedType annotated) {
    Class<?> raw = rawClass(annotated.getType());
    if (raw == List.class) {
      return new JsonSchema().typesItem("array").items(schemaFor(argument(annotated, 0)));
    }
    if (raw == Map.class) {
      return new JsonSchema()
          .typesItem("object")
          .additionalProperties(schemaFor(argument(annotated, 1)));
    }
    return raw.isRecord() ? reference(raw) : scalar(raw);
  }

  private static Schema<?> scalar(Class<?> type) {
    if (type == BigDecimal.class) {
      return new JsonSchema().typesItem("string").format("decimal");
    }
    if (type == Instant.class) {
      return new JsonSchema().typesItem("string").format("date-time");
    }
    if (type == boolean.class || type == Boolean.class) {
      return new JsonSchema().typesItem("boolean");
    }
    if (type == long.class || type == Long.class) {
      return new JsonSchema().typesItem("integer").format("int64");
    }
    if (type == int.class || type == Integer.class) {
      return new JsonSchema().typesItem("integer").format("int32");
    }
    if (type == String.class || type == Object.class) {
      return new JsonSchema().typesItem("string");
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private static Schema<?> orNull(Schema<?> schema) {
    return schema.get$ref() == null
        ? schema.typesItem("null")
        : new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem("null")));
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private static Class<?> rawClass(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> rawClass(generic.getRawType());
      default -> Object.class;
    };
  }

  /** {@code OutcomesBody.Side} is {@code OutcomesSide}: how Java nests them is nobody's business. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    String own = type.getSimpleName().replaceFirst("Body$", "");
    return outer == null ? own : nameOf(outer) + own;
  }
}
