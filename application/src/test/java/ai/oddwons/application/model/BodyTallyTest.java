package ai.oddwons.application.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.run.Tally;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BodyTallyTest {
  private static final BodyTally ONE_OF_EACH =
      new BodyTally(3, 1, 1, Tally.of("no_ticker"), Tally.of("combination"));

  @Test
  void everyObjectShouldBeAccountedFor() {
    assertThatThrownBy(() -> new BodyTally(4, 1, 1, Tally.of("no_ticker"), Tally.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("4 objects are not 1 read, 1 lost and 1 rejected");
  }

  @Test
  void plusShouldAddEveryCount() {
    BodyTally sum =
        ONE_OF_EACH.plus(
            new BodyTally(5, 3, 0, new Tally(Map.of("x", 2L)), Tally.of("combination")));

    assertThat(sum)
        .isEqualTo(
            new BodyTally(
                8,
                4,
                1,
                new Tally(Map.of("no_ticker", 1L, "x", 2L)),
                new Tally(Map.of("combination", 2L))));
  }

  @Test
  void noneShouldChangeNothing() {
    assertThat(BodyTally.NONE.plus(ONE_OF_EACH)).isEqualTo(ONE_OF_EACH);
  }
}
