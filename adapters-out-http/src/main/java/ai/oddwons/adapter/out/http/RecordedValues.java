package ai.oddwons.adapter.out.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a recording of one JSON value after the other. A value that is broken or cut off costs
 * itself only: reading goes on at the next line that begins like an object or an array, as every
 * line of a recording with one body a line does, and no line within an indented body.
 */
final class RecordedValues {
  private final Consumer<JsonNode> visitor;
  private final Runnable broken;

  /**
   * @param visitor takes each whole value
   * @param broken called once for each value that is no JSON
   */
  RecordedValues(Consumer<JsonNode> visitor, Runnable broken) {
    this.visitor = visitor;
    this.broken = broken;
  }

  /**
   * To the end of the stream, which is left open. A packed stream that is cut off or damaged ends
   * there, as one more broken value.
   *
   * @throws UncheckedIOException when the stream itself cannot be read
   */
  void read(InputStream json) {
    @Nullable InputStream rest = json;
    while (rest != null) {
      rest = readUntilBroken(new RetainedInput(rest));
    }
  }

  /** Gives back what is to be read from after a broken value, null at the end. */
  private @Nullable InputStream readUntilBroken(RetainedInput input) {
    try (JsonParser parser = parserOf(input)) {
      while (parser.nextToken() != null) {
        visitor.accept(parser.readValueAsTree());
        input.forgetUntil(parser.currentLocation().getByteOffset());
      }
      return null;
    } catch (JacksonIOException unreadable) {
      broken.run();
      return afterDamage(unreadable.getCause());
    } catch (JacksonException notJson) {
      broken.run();
      return rest(input);
    }
  }

  /** Closing it leaves the recording open. */
  private static JsonParser parserOf(InputStream input) {
    return Json.MAPPER.reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE).createParser(input);
  }

  private static @Nullable InputStream afterDamage(@Nullable Throwable cause) {
    if (cause instanceof EOFException || cause instanceof ZipException) {
      return null;
    }
    throw new UncheckedIOException(
        cause instanceof IOException failed ? failed : new IOException(cause));
  }

  private static @Nullable InputStream rest(RetainedInput input) {
    try {
      return input.fromNextBody();
    } catch (IOException failed) {
      return afterDamage(failed);
    }
  }
}
