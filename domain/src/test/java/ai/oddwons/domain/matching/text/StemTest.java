package ai.oddwons.domain.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StemTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "launch launches launched launching",
        "release releases released releasing",
        "cut cuts cutting",
        "party parties",
        "box boxes",
        "pass passes passed passing",
        "run runs running",
        "win wins winning",
        "price prices priced",
        "agree agrees",
        "zelensky zelenskyy zelenskiy",
        "march marches marched",
      })
  void formsOfOneWordShouldShareAStem(String forms) {
    assertThat(forms.split(" ")).extracting(Stem::of).containsOnly(Stem.of(forms.split(" ")[0]));
  }

  @ParameterizedTest
  @CsvSource({
    "red, reed",
    "bed, bee",
    "king, kin",
    "status, stat",
    "basis, base",
    "us, u",
    "texas, tex",
    "need, ned",
    "sing, sin",
    "press, pres",
    "inter, interest",
    "one, on",
  })
  void wordsThatOnlyLookAlikeShouldStayApart(String one, String other) {
    assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"is", "a", "us", "as", "red", "ed", "ing", "es", "bus", "ring", "yes", ""})
  void shortWordsShouldStayAsTheyAre(String word) {
    assertThat(Stem.of(word)).isEqualTo(word);
  }

  @Test
  void aStemShouldNeverBeEmpty() {
    for (String ending : new String[] {"s", "es", "ies", "ed", "ing", "e", "yy", "iy", "ches"}) {
      assertThat(Stem.of(ending)).isNotEmpty();
      assertThat(Stem.of("x" + ending)).isNotEmpty();
    }
  }
}
