package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdSetTest {

  @Test
  void addShouldTellWhetherAnIdIsNew() {
    IdSet ids = new IdSet();

    assertThat(ids.add("RAIN")).isTrue();
    assertThat(ids.add("RAIN")).isFalse();
    assertThat(ids.add("SNOW")).isTrue();
    assertThat(ids.size()).isEqualTo(2);
  }

  @Test
  void containsShouldFindOnlyWhatWasAdded() {
    IdSet ids = new IdSet();
    ids.add("RAIN");

    assertThat(ids.contains("RAIN")).isTrue();
    assertThat(ids.contains("RAINY")).isFalse();
    assertThat(ids.contains("")).isFalse();
  }

  @Test
  void aSetShouldHoldTheIdsOfAWholeVenue() {
    IdSet ids = new IdSet();
    for (int i = 0; i < 200_000; i++) {
      assertThat(ids.add("KXRAIN-26NOV21-T" + i)).isTrue();
    }

    assertThat(ids.size()).isEqualTo(200_000);
    for (int i = 0; i < 200_000; i++) {
      if (!ids.contains("KXRAIN-26NOV21-T" + i) || ids.contains("KXSNOW-26NOV21-T" + i)) {
        throw new AssertionError("wrong about " + i);
      }
    }
  }
}
