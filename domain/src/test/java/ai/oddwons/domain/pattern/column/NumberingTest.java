package ai.oddwons.domain.pattern.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class NumberingTest {
  private static Numbering<String> of(String... names) {
    Numbering<String> numbering = new Numbering<>();
    for (String name : names) {
      numbering.add(name);
    }
    return numbering;
  }

  @Test
  void addShouldGiveNumbersFromZeroOn() {
    Numbering<String> numbering = of("a", "b");
    assertThat(numbering.add("c")).isEqualTo(2);
    assertThat(numbering.find("a")).isZero();
    assertThat(numbering.name(1)).isEqualTo("b");
    assertThat(numbering.size()).isEqualTo(3);
    assertThat(numbering.named()).isEqualTo(3);
  }

  @Test
  void addShouldGiveTheLowestNumberThatIsFree() {
    Numbering<String> numbering = of("a", "b", "c", "d");
    numbering.remove(2);
    numbering.remove(0);
    assertThat(numbering.named()).isEqualTo(2);
    assertThat(numbering.add("e")).isZero();
    assertThat(numbering.add("f")).isEqualTo(2);
    assertThat(numbering.add("g")).isEqualTo(4);
    assertThat(numbering.size()).isEqualTo(5);
  }

  @Test
  void removeShouldForgetTheName() {
    Numbering<String> numbering = of("a", "b");
    numbering.find("a");
    numbering.remove(1);
    assertThat(numbering.find("b")).isNull();
    assertThat(numbering.name(1)).isNull();
    numbering.remove(1);
    assertThat(numbering.add("c")).as("free once, not twice").isEqualTo(1);
    assertThat(numbering.add("d")).isEqualTo(2);
  }

  @Test
  void appendShouldKeepGapsAsTheyWere() {
    Numbering<String> read = new Numbering<>();
    read.append("a");
    read.append(null);
    read.append("c");
    assertThat(read.find("c")).isEqualTo(2);
    assertThat(read.named()).isEqualTo(2);
    assertThat(read.add("b")).isEqualTo(1);
  }

  /** Whatever is asked in whatever order: what was found last is only a guess. */
  @Test
  void findShouldSayWhatAMapSays() {
    SplittableRandom random = new SplittableRandom(3);
    Numbering<String> numbering = new Numbering<>();
    Map<String, Integer> expected = new HashMap<>();
    for (int round = 0; round < 20_000; round++) {
      String name = "n" + random.nextInt(40);
      Integer known = expected.get(name);
      assertThat(numbering.find(name)).isEqualTo(known);
      if (known == null) {
        expected.put(name, numbering.add(name));
      } else if (random.nextInt(3) == 0) {
        numbering.remove(known);
        expected.remove(name);
      }
    }
    assertThat(numbering.size()).isLessThanOrEqualTo(40);
  }
}
