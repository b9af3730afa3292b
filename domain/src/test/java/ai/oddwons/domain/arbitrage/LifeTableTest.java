package ai.oddwons.domain.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LifeTableTest {
  @Test
  void nothingShouldBeSaidOfNoCase() {
    LifeTable none = LifeTable.of(List.of());

    assertThat(none.aliveAfter(Duration.ofSeconds(30))).isEmpty();
    assertThat(none.halfLife()).isEmpty();
  }

  @Test
  void anEndShouldLieInTheMiddleOfTheLooksAroundIt() {
    LifeTable one = LifeTable.of(List.of(gone(20, 30)));

    assertThat(one.aliveAfter(Duration.ofSeconds(24))).contains(1.0);
    assertThat(one.aliveAfter(Duration.ofSeconds(25))).contains(0.0);
    assertThat(one.halfLife()).contains(Duration.ofSeconds(25));
  }

  /**
   * By hand: ends at 10, 20 (two of them), 40; sight lost at 20 and 50. At risk 6, 5 and 2, since
   * who is lost at 20 was still there when the others ended: 5/6 · 3/5 · 1/2 = 0.25.
   */
  @Test
  void theShareShouldBeTheProductOfWhatRemainsAtEachEnd() {
    LifeTable table =
        LifeTable.of(
            List.of(alive(50), gone(10, 10), gone(20, 20), alive(20), gone(20, 20), gone(40, 40)));

    assertThat(table.cases()).isEqualTo(6);
    assertThat(table.ended()).isEqualTo(4);
    assertThat(table.aliveAfter(Duration.ofSeconds(9)).orElseThrow()).isEqualTo(1);
    assertThat(table.aliveAfter(Duration.ofSeconds(10)).orElseThrow())
        .isCloseTo(5 / 6.0, within(1e-12));
    assertThat(table.aliveAfter(Duration.ofSeconds(20)).orElseThrow())
        .isCloseTo(0.5, within(1e-12));
    assertThat(table.aliveAfter(Duration.ofSeconds(300)).orElseThrow())
        .isCloseTo(0.25, within(1e-12));
    assertThat(table.halfLife()).contains(Duration.ofSeconds(20));
  }

  @Test
  void whoIsStillThereShouldEndNothing() {
    LifeTable table = LifeTable.of(List.of(alive(5), alive(400)));

    assertThat(table.aliveAfter(Duration.ofMinutes(5))).contains(1.0);
    assertThat(table.halfLife()).isEmpty();
  }

  @Test
  void anEndBeforeTheLastSightShouldBeRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> gone(20, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> alive(-1));
  }

  private static Lifetime alive(long seconds) {
    return new Lifetime(Duration.ofSeconds(seconds), null);
  }

  private static Lifetime gone(long seen, long gone) {
    return new Lifetime(Duration.ofSeconds(seen), Duration.ofSeconds(gone));
  }
}
