package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.matching.parse.Name.Likeness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameTest {
  private static Name name(String words) {
    return new Name(List.of(words.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "atalanta, atalanta bc, SAME",
    "us lecce, lecce, SAME",
    "al ittihad saudi club, al ittihad, SAME",
    "fc bayern munich, bayern munchen, SAME",
    "man city, manchester city, SAME",
    "paris saint germain, psg, SAME",
    "bayer 04 leverkusen, bayer leverkusen, SAME",
    "100 thieves, thieves, SAME",
    "como 1907, como, SAME",
    "4pirates, 4pirates, SAME",
    "club, club, SAME",
    "zhao chloe, chloe zhao, SAME",
    "roma, roma sassuolo, SHORTER",
    "antetokounmpo, giannis antetokounmpo, SHORTER",
    "bayern, bayern munich, SHORTER",
    "ac milan, inter milan, OTHER",
    "milan, inter milan, OTHER",
    "manchester united, manchester city, OTHER",
    "manchester, manchester united, OTHER",
    "bristol city, bristol rovers, OTHER",
    "real madrid, real sociedad, OTHER",
    "real madrid, atletico madrid, OTHER",
    "michigan, michigan state, OTHER",
    "texas, texas a&m, OTHER",
    "illinois, northern illinois, OTHER",
    "houston, houston christian, OTHER",
    "arsenal, arsenal women, OTHER",
    "barcelona, barcelona b, OTHER",
    "england, england u21, OTHER",
    "donald trump, donald trump jr, OTHER",
    "psg, paris fc, OTHER",
    "4pirates, 9ine, OTHER",
    "como, roma, OTHER",
  })
  void namesShouldBeLikenedTheSameWayRoundAndBack(String one, String other, Likeness likeness) {
    assertThat(name(one).likeness(name(other))).isEqualTo(likeness);
    assertThat(name(other).likeness(name(one))).isEqualTo(likeness);
  }

  @Test
  void aNameShouldBeLikeItself() {
    for (String one : new String[] {"fc", "1", "76ers", "u", "the", "paris saint germain"}) {
      assertThat(name(one).likeness(name(one))).isEqualTo(Likeness.SAME);
    }
  }

  @Test
  void aNameShouldKeepItsOwnWords() {
    assertThat(Name.NONE.isEmpty()).isTrue();
    assertThat(name("stranger things").stems().words()).containsExactly("stranger", "thing");
    assertThat(name("stranger things").isEmpty()).isFalse();
  }
}
