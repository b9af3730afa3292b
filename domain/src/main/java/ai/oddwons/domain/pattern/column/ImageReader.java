package ai.oddwons.domain.pattern.column;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ImageWriter} wrote. Reading past the end throws {@link
 * IndexOutOfBoundsException}.
 */
public final class ImageReader {
  private final byte[] bytes;
  private int position;

  /** The bytes are not copied and must not change while they are read. */
  public ImageReader(byte[] bytes) {
    this.bytes = bytes;
  }

  public int int32() {
    return (bytes[position++] & 0xff) << 24
        | (bytes[position++] & 0xff) << 16
        | (bytes[position++] & 0xff) << 8
        | (bytes[position++] & 0xff);
  }

  public long int64() {
    return (long) int32() << 32 | (int32() & 0xffff_ffffL);
  }

  public float float32() {
    return Float.intBitsToFloat(int32());
  }

  public double float64() {
    return Double.longBitsToDouble(int64());
  }

  public String text() {
    int length = int32();
    String value = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return value;
  }

  /** Whether all was read. */
  public boolean isAtEnd() {
    return position == bytes.length;
  }
}
