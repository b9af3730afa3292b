package ai.oddwons.domain.pattern.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImageTest {
  @Test
  void readerShouldGiveWhatTheWriterTook() {
    List<Long> values = Samples.of(1_000, random -> random.nextLong()).toList();
    ImageWriter out = new ImageWriter();
    for (long value : values) {
      out.int32((int) value);
      out.int64(value);
      out.text("ein Größeres " + value + " 😀");
    }
    ImageReader in = new ImageReader(out.toBytes());
    for (long value : values) {
      assertThat(in.int32()).isEqualTo((int) value);
      assertThat(in.int64()).isEqualTo(value);
      assertThat(in.text()).isEqualTo("ein Größeres " + value + " 😀");
    }
    assertThat(in.isAtEnd()).isTrue();
  }

  @Test
  void readerShouldGiveEdgesOfEachType() {
    ImageWriter out = new ImageWriter();
    float[] floats = {
      0f, -0f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY
    };
    double[] doubles = {0, -0.0, Double.NaN, Double.MIN_VALUE, Double.POSITIVE_INFINITY};
    int[] ints = {0, -1, 127, 128, 255, 256, Integer.MIN_VALUE, Integer.MAX_VALUE};
    long[] longs = {0, -1, 0xffff_ffffL, 0x8000_0000L, Long.MIN_VALUE, Long.MAX_VALUE};
    for (float value : floats) {
      out.float32(value);
    }
    for (double value : doubles) {
      out.float64(value);
    }
    for (int value : ints) {
      out.int32(value);
    }
    for (long value : longs) {
      out.int64(value);
    }
    ImageReader in = new ImageReader(out.toBytes());
    for (float value : floats) {
      assertThat(Float.floatToRawIntBits(in.float32())).isEqualTo(Float.floatToRawIntBits(value));
    }
    for (double value : doubles) {
      assertThat(Double.doubleToRawLongBits(in.float64()))
          .isEqualTo(Double.doubleToRawLongBits(value));
    }
    for (int value : ints) {
      assertThat(in.int32()).isEqualTo(value);
    }
    for (long value : longs) {
      assertThat(in.int64()).isEqualTo(value);
    }
  }

  @Test
  void textShouldTakeAnyLength() {
    for (int length : new int[] {0, 1, 1_019, 1_020, 1_021, 5_000}) {
      ImageWriter out = new ImageWriter();
      out.text("é".repeat(length));
      out.text("");
      ImageReader in = new ImageReader(out.toBytes());
      assertThat(in.text()).isEqualTo("é".repeat(length));
      assertThat(in.isAtEnd()).isFalse();
      assertThat(in.text()).isEmpty();
      assertThat(in.isAtEnd()).isTrue();
    }
  }

  @Test
  void readerShouldThrowPastTheEnd() {
    byte[] three = {1, 2, 3};
    assertThat(new ImageReader(new byte[0]).isAtEnd()).isTrue();
    assertThatThrownBy(() -> new ImageReader(three).int32())
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new ImageReader(new byte[7]).int64())
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new ImageReader(new byte[7]).float64())
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void textShouldThrowWhenItSaysMoreThanIsThere() {
    for (int said : new int[] {3, Integer.MAX_VALUE, -1}) {
      ImageWriter out = new ImageWriter();
      out.int32(said);
      byte[] bytes = out.toBytes();
      assertThatThrownBy(() -> new ImageReader(bytes).text())
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
