package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTextTest {

  @ParameterizedTest
  @CsvSource({
    "plain,                 plain",
    "a\\u0000b,             a\\ufffdb",
    "a\\\\u0000b,           a\\\\u0000b",
    "a\\\\\\u0000b,         a\\\\\\ufffdb",
    "\\u0000\\u0000,        \\ufffd\\ufffd",
    "\\ud83c\\udfb2,        \\ud83c\\udfb2",
    "\\uD83C\\uDFB2,        \\uD83C\\uDFB2",
    "\\ud83c,               \\ufffd",
    "\\udfb2,               \\ufffd",
    "\\ud83c\\ud83c\\udfb2, \\ufffd\\ud83c\\udfb2",
    "\\\\ud83c,             \\\\ud83c",
    "\\ud7ff,               \\ud7ff",
  })
  void storableShouldReplaceWhatJsonbRefusesAndNothingElse(String json, String stored) {
    assertThat(JsonText.storable(json)).isEqualTo(stored);
  }
}
