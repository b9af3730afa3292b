package ai.oddwons.adapter.out.groq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GroqModelTest {

  @ParameterizedTest
  @CsvSource({
    "gpt-oss-20b-128k, openai/gpt-oss-20b",
    "qwen3-32b-131k, openai/gpt-oss-120b",
    "llama-4-scout-17bx16e-128k, openai/gpt-oss-120b",
    "llama-3.3-70b-versatile, openai/gpt-oss-120b"
  })
  void ofShouldKnowTheOlderNames(String configured, String id) {
    GroqModel model = GroqModel.of(configured);

    assertThat(model.id()).isEqualTo(id);
    assertThat(model.isSubstituted()).isTrue();
    assertThat(model).hasToString(configured + " (" + id + ")");
  }

  @Test
  void ofShouldTakeAnyOtherNameAsItIs() {
    GroqModel model = GroqModel.of("openai/gpt-oss-120b");

    assertThat(model.id()).isEqualTo("openai/gpt-oss-120b");
    assertThat(model.isSubstituted()).isFalse();
    assertThat(model).hasToString("openai/gpt-oss-120b");
  }

  @Test
  void ofShouldRefuseANamelessModel() {
    assertThatThrownBy(() -> GroqModel.of(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
