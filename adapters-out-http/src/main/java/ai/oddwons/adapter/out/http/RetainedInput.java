package ai.oddwons.adapter.out.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Remembers what was read of it until told to forget, so that it can be read once more. */
final class RetainedInput extends InputStream {
  private static final int FIRST_CAPACITY = 1 << 14;

  private final InputStream source;
  private byte[] retained = new byte[FIRST_CAPACITY];
  private int size;
  private long forgotten;

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
    int count = source.read(target, offset, length);
    if (count > 0) {
      retain(target, offset, count);
    }
    return count;
  }

  private void retain(byte[] bytes, int offset, int count) {
    if (size + count > retained.length) {
      retained = Arrays.copyOf(retained, Math.max(size + count, retained.length * 2));
    }
    System.arraycopy(bytes, offset, retained, size, count);
    size += count;
  }

  /**
   * @param position counted from the beginning; below zero when it is not known
   */
  void forgetUntil(long position) {
    int count = (int) Math.clamp(position - forgotten, 0, size);
    System.arraycopy(retained, count, retained, 0, size - count);
    size -= count;
    forgotten += count;
  }

  /**
   * The stream from the first line on that begins with a brace or a bracket and with which what is
   * remembered does not begin; null when there is none.
   */
  @Nullable InputStream fromNextBody() throws IOException {
    byte before = 0;
    for (int at = indent() + 1; at < size; at++) {
      if (begins(before, retained[at])) {
        return new SequenceInputStream(new ByteArrayInputStream(retained, at, size - at), source);
      }
      before = retained[at];
    }
    return skipToBody(before);
  }

  /** Where the first thing that is no white space stands. */
  private int indent() {
    int at = 0;
    while (at < size && Character.isWhitespace(retained[at])) {
      at++;
    }
    return at;
  }

  private @Nullable InputStream skipToBody(byte last) throws IOException {
    byte before = last;
    for (int next = source.read(); next >= 0; next = source.read()) {
      if (begins(before, (byte) next)) {
        byte[] first = {(byte) next};
        return new SequenceInputStream(new ByteArrayInputStream(first), source);
      }
      before = (byte) next;
    }
    return null;
  }

  private static boolean begins(byte before, byte first) {
    return before == '\n' && (first == '{' || first == '[');
  }
}
