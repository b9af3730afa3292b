package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate X",
        "Option I",
        "Option IV",
        "Person D",
        "Person AB",
        "Player C",
        "Another Player B",
        "Person 12",
        " Team A "
      })
  void isPlaceholderShouldRecogniseReservedLabels(String label) {
    assertThat(Placeholders.isPlaceholder(label, "Will it be so?")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Model S",
        "Group A",
        "Area 51",
        "Malcolm X",
        "Team Vitality",
        "Person of Interest",
        "Gavin Newsom",
        "25 bps decrease",
        "Other",
        "Company of Heroes",
        "Candidate",
        "Party X of Norway"
      })
  void isPlaceholderShouldLeaveRealLabelsAlone(String label) {
    assertThat(Placeholders.isPlaceholder(label, "Will Person D win?")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Will Person D win the nomination?,          true",
    "Will Candidate X be the next mayor?,        true",
    "Will Malcolm X be honoured?,                false",
    "Will Team Vitality win the cup?,            false",
    "Who is Person D?,                           false"
  })
  void isPlaceholderShouldAskTheQuestionWhereThereIsNoLabel(String question, boolean expected) {
    assertThat(Placeholders.isPlaceholder("", question)).isEqualTo(expected);
  }
}
