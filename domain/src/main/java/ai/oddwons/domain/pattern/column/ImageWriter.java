package ai.oddwons.domain.pattern.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts one after the other, big end first. */
public final class ImageWriter {
  private static final int FIRST_CAPACITY = 1_024;

  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int length;

  public void int32(int value) {
    room(Integer.BYTES);
    bytes[length++] = (byte) (value >> 24);
    bytes[length++] = (byte) (value >> 16);
    bytes[length++] = (byte) (value >> 8);
    bytes[length++] = (byte) value;
  }

  public void int64(long value) {
    int32((int) (value >> 32));
    int32((int) value);
  }

  public void float32(float value) {
    int32(Float.floatToRawIntBits(value));
  }

  public void float64(double value) {
    int64(Double.doubleToRawLongBits(value));
  }

  public void text(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    int32(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }

  /** What was written so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
