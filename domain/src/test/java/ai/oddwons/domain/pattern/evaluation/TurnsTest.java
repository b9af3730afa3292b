package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TurnsTest {

  @Test
  void turnsShouldComeByMinuteAndThenBySeries() {
    Random random = new Random(1);
    for (int size = 0; size < 60; size++) {
      Turns turns = new Turns(size);
      List<int[]> expected = new ArrayList<>();
      for (int series = size - 1; series >= 0; series--) {
        int minute = random.nextInt(5) * 9_000_000;
        turns.add(minute, series);
        expected.add(new int[] {minute, series});
      }
      expected.sort(Comparator.<int[]>comparingInt(turn -> turn[0]).thenComparing(turn -> turn[1]));
      for (int[] turn : expected) {
        assertThat(turns.minute()).isEqualTo(turn[0]);
        assertThat(turns.next()).isEqualTo(turn[1]);
      }
      assertThat(turns.isEmpty()).isTrue();
    }
  }
}
