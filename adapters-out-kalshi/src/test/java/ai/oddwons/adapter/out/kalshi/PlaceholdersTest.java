package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate X",
        "Option I",
        "option VII",
        "Person D",
        "Team 12",
        " TBD ",
        "To be announced"
      })
  void isReservedShouldKnowOutcomesThatNameNobody(String label) {
    assertThat(Placeholders.isReserved(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Other",
        "Team GB",
        "Party of Labour",
        "X",
        "Candidate Xi",
        "Option 100",
        "person d"
      })
  void isReservedShouldLeaveNamesAlone(String label) {
    assertThat(Placeholders.isReserved(label)).isFalse();
  }
}
