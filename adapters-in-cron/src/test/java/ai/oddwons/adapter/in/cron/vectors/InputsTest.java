package ai.oddwons.adapter.in.cron.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class InputsTest {
  private static final Inputs INPUTS =
      new Inputs(
          JsonMapper.builder()
              .build()
              .readTree(
                  """
                  {"kind":"tea","x":1.5,"n":14.0,"yes":true,"one":1,"zero":0,"word":"E1",
                   "xs":[1,2.5],"gaps":[1,null]}
                  """));

  @Test
  void inputsShouldBeReadByName() {
    assertThat(INPUTS.kind()).isEqualTo("tea");
    assertThat(INPUTS.number("x")).isEqualTo(1.5);
    assertThat(INPUTS.numberOr("y", 7)).isEqualTo(7);
    assertThat(INPUTS.whole("n")).isEqualTo(14);
    assertThat(INPUTS.text("word")).isEqualTo("E1");
    assertThat(INPUTS.numbers("xs")).containsExactly(1, 2.5);
    assertThat(INPUTS.readings("gaps")).containsExactly(1.0, null);
    assertThat(INPUTS.flag("yes")).isTrue();
    assertThat(INPUTS.flag("one")).isTrue();
    assertThat(INPUTS.flag("zero")).isFalse();
  }

  @Test
  void inputsShouldNameWhatIsMissingOrOfAnotherType() {
    assertThatThrownBy(() -> INPUTS.number("y")).hasMessageContaining("y is no number");
    assertThatThrownBy(() -> INPUTS.number("word")).hasMessageContaining("word is no number");
    assertThatThrownBy(() -> INPUTS.whole("x")).hasMessageContaining("x is not whole");
    assertThatThrownBy(() -> INPUTS.text("x")).hasMessageContaining("x is no text");
    assertThatThrownBy(() -> INPUTS.numbers("gaps")).hasMessageContaining("gaps is no number");
    assertThatThrownBy(() -> INPUTS.items("x")).hasMessageContaining("x is no list");
    assertThatThrownBy(() -> INPUTS.flag("word")).hasMessageContaining("word is no number");
  }
}
