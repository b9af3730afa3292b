package ai.oddwons.adapter.out.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Reads a recording of one JSON value after the other; of arrays, each element. A value that is
 * broken or cut off costs itself only: reading goes on at the next line that begins as its own did,
 * as in a recording with one body a line and in an indented array.
 */
final class RecordedValues {
  /** Closing a parser leaves the recording open. */
  private static final ObjectReader READER =
      Json.MAPPER.readerFor(JsonNode.class).without(StreamReadFeature.AUTO_CLOSE_SOURCE);

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
    try {
      readAll(new RetainedInput(json));
    } catch (EOFException | ZipException damaged) {
      broken.run();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void readAll(RetainedInput input) throws IOException {
    boolean more = input.toNextValue(0);
    while (more) {
      long length = readOne(input);
      more = length > 0 ? input.toNextValue(length) : input.toNextLine() && input.toNextValue(0);
    }
  }

  /** Its length in bytes, 0 for a broken one. */
  private long readOne(InputStream input) throws IOException {
    try (JsonParser parser = READER.createParser(input)) {
      parser.nextToken();
      visitor.accept(parser.readValueAsTree());
      return parser.currentLocation().getByteOffset();
    } catch (JacksonIOException unreadable) {
      throw unreadable.getCause() instanceof IOException cause
          ? cause
          : new IOException(unreadable);
    } catch (JacksonException notJson) {
      broken.run();
      return 0;
    }
  }
}
