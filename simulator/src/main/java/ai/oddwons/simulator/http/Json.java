package ai.oddwons.simulator.http;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A JSON body written field by field, with the shortcuts both wires need. */
public final class Json {
  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** A whole body; the writer must close what it opens. */
  public static byte[] write(Consumer<Json> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
    try (JsonGenerator generator = JsonMapper.shared().createGenerator(bytes)) {
      writer.accept(new Json(generator));
    }
    return bytes.toByteArray();
  }

  /** A body that is one object. */
  public static byte[] object(Consumer<Json> fields) {
    return write(json -> json.element(() -> fields.accept(json)));
  }

  /** An object as an element of an array or as the root. */
  public void element(Runnable fields) {
    out.writeStartObject();
    fields.run();
    out.writeEndObject();
  }

  public void object(String name, Runnable fields) {
    out.writeName(name);
    element(fields);
  }

  public void array(String name, Runnable elements) {
    out.writeName(name);
    array(elements);
  }

  public void array(Runnable elements) {
    out.writeStartArray();
    elements.run();
    out.writeEndArray();
  }

  public void texts(String name, Collection<String> values) {
    array(name, () -> values.forEach(out::writeString));
  }

  /** An element of an array. */
  public void value(String value) {
    out.writeString(value);
  }

  public void value(long value) {
    out.writeNumber(value);
  }

  public void text(String name, @Nullable String value) {
    out.writeName(name);
    out.writeString(value);
  }

  public void number(String name, long value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  public void number(String name, double value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  public void number(String name, BigDecimal value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  public void flag(String name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
  }

  public void nothing(String name) {
    out.writeName(name);
    out.writeNull();
  }
}
