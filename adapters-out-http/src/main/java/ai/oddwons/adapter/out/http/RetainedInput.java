package ai.oddwons.adapter.out.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A recording of JSON values, one after the other, whose present value can be read once more.
 * Remembers what was read since that value began, and nothing before.
 */
final class RetainedInput extends InputStream {
  private static final int CHUNK = 1 << 13;

  private final InputStream source;
  private byte[] retained = new byte[CHUNK];
  private int size;
  private int next;

  /**
   * White space before the present value on its line; below zero when something else stands there.
   */
  private int indent;

  RetainedInput(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (next == size && !fill()) {
      return -1;
    }
    int count = Math.min(length, size - next);
    System.arraycopy(retained, next, target, offset, count);
    next += count;
    return count;
  }

  /** False at the end of the source. */
  private boolean fill() throws IOException {
    if (size == retained.length) {
      retained = Arrays.copyOf(retained, size * 2);
    }
    int count = source.read(retained, size, Math.min(CHUNK, retained.length - size));
    size += Math.max(0, count);
    return count > 0;
  }

  /** From here on the value that begins so many bytes after the present one. */
  private void forget(int count) {
    System.arraycopy(retained, count, retained, 0, size - count);
    size -= count;
    next = 0;
  }

  /**
   * Goes to the first value, past what separates values.
   *
   * @param passed bytes of the present value, 0 before the first
   * @return false when there is none
   */
  boolean toNextValue(long passed) throws IOException {
    forget((int) Math.clamp(passed, 0, size));
    indent = passed > 0 ? -1 : indent;
    for (int at = 0; ; at++) {
      if (at == size) {
        forget(size);
        at = 0;
        if (!fill()) {
          return false;
        }
      }
      byte here = retained[at];
      if (!isBetweenValues(here)) {
        forget(at);
        return true;
      }
      indent = columnAfter(here, indent);
    }
  }

  /**
   * Goes to the next line that begins with a brace or a bracket where the present value began on
   * its own line: no line inside of an indented value does.
   *
   * @return false when there is none
   */
  boolean toNextLine() throws IOException {
    int wanted = Math.max(0, indent);
    int column = -1;
    for (int at = 1; ; at++) {
      if (at >= size) {
        forget(size);
        at = 0;
        if (!fill()) {
          return false;
        }
      }
      byte here = retained[at];
      if (column == wanted && (here == '{' || here == '[')) {
        forget(at);
        indent = column;
        return true;
      }
      column = columnAfter(here, column);
    }
  }

  private static int columnAfter(byte here, int column) {
    if (here == '\n') {
      return 0;
    }
    return column >= 0 && (here == ' ' || here == '\t') ? column + 1 : -1;
  }

  /**
   * The brackets and commas of arrays around the values are passed over, so that an array is read
   * element by element. Nor does a byte order mark begin a value.
   */
  private static boolean isBetweenValues(byte here) {
    return switch (here) {
      case ' ', '\t', '\r', '\n', ',', '[', ']', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> true;
      default -> false;
    };
  }
}
