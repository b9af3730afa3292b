package ai.oddwons.adapter.in.cron.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineInputTest {

  private static LineInput over(String text) {
    return new LineInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> lines(String text) throws IOException {
    LineInput input = over(text);
    List<String> lines = new ArrayList<>();
    while (input.nextLine()) {
      lines.add(new String(input.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(input.line()).isEqualTo(lines.size());
    }
    return lines;
  }

  @Test
  void linesShouldEndWhereTheLineDoes() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("a")).containsExactly("a");
    assertThat(lines("a\n")).containsExactly("a");
    assertThat(lines("\n\nb\r\nc")).containsExactly("", "", "b\r", "c");
  }

  @Test
  void linesShouldBeAsLongAsTheyLike() throws IOException {
    for (int length : new int[] {65_535, 65_536, 65_537, 200_000}) {
      String longLine = "x".repeat(length);
      assertThat(lines(longLine + "\n" + longLine + "\n!"))
          .containsExactly(longLine, longLine, "!");
    }
  }

  @Test
  void nextLineShouldPassOverWhatWasNotRead() throws IOException {
    LineInput input = over("abc" + "x".repeat(100_000) + "\ndef\n");

    assertThat(input.nextLine()).isTrue();
    assertThat(input.read()).isEqualTo('a');
    assertThat(input.nextLine()).isTrue();
    assertThat(input.line()).isEqualTo(2);
    assertThat(input.readAllBytes()).asString().isEqualTo("def");
    assertThat(input.read()).isEqualTo(-1);
    assertThat(input.nextLine()).isFalse();
  }
}
