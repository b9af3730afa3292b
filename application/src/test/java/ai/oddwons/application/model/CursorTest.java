package ai.oddwons.application.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {
  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tryParseShouldGiveBackWhatWasWritten() {
    Cursor cursor = new Cursor("markets:closing", List.of("", "kalshi", "KXRAIN-ü"));

    assertThat(Cursor.tryParse(cursor.toText())).contains(cursor);
    assertThat(cursor.toText()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "abc=", "a"})
  void tryParseShouldBeEmptyForWhatIsNotOfOurAlphabet(String text) {
    assertThat(Cursor.tryParse(text)).isEmpty();
  }

  @Test
  void tryParseShouldWantAnOrderAndAKey() {
    assertThat(Cursor.tryParse(base64("runs"))).isEmpty();
    assertThat(Cursor.tryParse(base64("runs\u001f"))).contains(new Cursor("runs", List.of("")));
  }

  @Test
  void tryParseShouldRefuseWhatIsLongerThanAnyOfOurs() {
    // 1,500 bytes are 2,000 letters.
    String longest = base64("runs\u001f" + "x".repeat(1_495));
    String tooLong = base64("runs\u001f" + "x".repeat(1_496));

    assertThat(longest).hasSize(2_000);
    assertThat(Cursor.tryParse(longest)).isPresent();
    assertThat(Cursor.tryParse(tooLong)).isEmpty();
  }
}
