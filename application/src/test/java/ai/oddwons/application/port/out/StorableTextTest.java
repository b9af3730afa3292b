package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StorableTextTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3, abc",
    "abc, 2, ab",
    "abc, 4, abc",
    "'', 4, ''",
    "abc, 0, ''",
    "aéb, 1, a",
    "aéb, 2, a",
    "aéb, 3, aé",
    "€€, 5, €",
    "😀x, 3, ''",
    "😀x, 4, 😀",
    "😀x, 5, 😀x"
  })
  void ofShouldCutBetweenTwoCharacters(String text, int maxBytes, String expected) {
    assertThat(StorableText.of(text, maxBytes)).isEqualTo(expected);
  }

  @Test
  void ofShouldShowWhatNoStoreTakes() {
    assertThat(StorableText.of("a\0b\ud83d", 100)).isEqualTo("a␀b?");
  }

  @Test
  void ofShouldNotLeaveHalfAPairWhenItCutsALongText() {
    String text = "x".repeat(9) + "😀".repeat(100);

    assertThat(StorableText.of(text, 10)).isEqualTo("x".repeat(9));
    assertThat(StorableText.of(text, 13)).isEqualTo("x".repeat(9) + "😀");
  }
}
