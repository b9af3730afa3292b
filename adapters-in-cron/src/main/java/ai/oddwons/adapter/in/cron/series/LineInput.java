package ai.oddwons.adapter.in.cron.series;

import java.io.IOException;
import java.io.InputStream;

/**
 * One line after the other of a stream, each read as a stream that ends where the line does: a line
 * of any length takes no more memory than the buffer.
 */
final class LineInput extends InputStream {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int END = -1;

  private final InputStream whole;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int from;
  private int to;
  private long line;
  private boolean lineEnded = true;

  /** Before the first line of a stream that its opener closes. */
  LineInput(InputStream whole) {
    this.whole = whole;
  }

  /** Goes to the next line, wherever in the present one; false at the end of the stream. */
  boolean nextLine() throws IOException {
    while (!lineEnded) {
      if (skip(BUFFER_BYTES) == 0) {
        lineEnded = true;
      }
    }
    line++;
    lineEnded = false;
    return fill();
  }

  /** The number of the present line, from 1. */
  long line() {
    return line;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == END ? END : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (lineEnded || !fill()) {
      lineEnded = true;
      return END;
    }
    int limit = Math.min(to, from + length);
    int at = from;
    while (at < limit && buffer[at] != '\n') {
      at++;
    }
    int count = at - from;
    System.arraycopy(buffer, from, target, offset, count);
    from = at;
    if (at < limit) {
      from++;
      lineEnded = true;
      return count == 0 ? END : count;
    }
    return count;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, whole.read(buffer));
    }
    return to > 0;
  }
}
