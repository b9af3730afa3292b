package ai.oddwons.adapter.out.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.buffer.DataBuffer;

/**
 * A body in blocks of equal size: grows without copying and needs no large stretch of heap. Written
 * by one thread, then only read.
 */
final class ByteBlocks {
  private static final int BLOCK = 32 * 1024;

  private final int cap;
  private final List<byte[]> blocks = new ArrayList<>();
  private int size;

  /**
   * @param cap the most bytes it takes
   */
  ByteBlocks(int cap) {
    this.cap = cap;
  }

  int size() {
    return size;
  }

  /** Takes the readable bytes of a buffer; throws {@link BodyTooLong} beyond the cap. */
  void add(DataBuffer buffer) {
    if (buffer.readableByteCount() > cap - size) {
      throw new BodyTooLong(cap);
    }
    while (buffer.readableByteCount() > 0) {
      if (size % BLOCK == 0) {
        blocks.add(new byte[BLOCK]);
      }
      int length = Math.min(buffer.readableByteCount(), BLOCK - size % BLOCK);
      buffer.read(blocks.getLast(), size % BLOCK, length);
      size += length;
    }
  }

  /** The bytes from one offset (inclusive) to another (exclusive). */
  InputStream read(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new Reader(from, to);
  }

  /** All of it, as UTF-8. */
  String text() {
    return text(0, size);
  }

  /** The bytes from one offset (inclusive) to another (exclusive), as UTF-8. */
  String text(int from, int to) {
    try (InputStream in = read(from, to)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory", impossible);
    }
  }

  /** Longer than we are ready to hold. */
  static final class BodyTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooLong(int cap) {
      super("the body is longer than " + cap + " bytes", null, false, false);
    }
  }

  private final class Reader extends InputStream {
    private final int to;
    private int next;

    Reader(int from, int to) {
      this.next = from;
      this.to = to;
    }

    @Override
    public int read() {
      return next == to ? -1 : blocks.get(next / BLOCK)[next++ % BLOCK] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
      if (next == to && wanted > 0) {
        return -1;
      }
      int length = Math.min(Math.min(wanted, to - next), BLOCK - next % BLOCK);
      if (length > 0) {
        System.arraycopy(blocks.get(next / BLOCK), next % BLOCK, target, offset, length);
        next += length;
      }
      return length;
    }

    @Override
    public int available() {
      return to - next;
    }
  }
}
