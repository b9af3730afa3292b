package ai.oddwons.application.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Strike;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StrikesTest {
  @Test
  void aHigherLevelShouldImplyALowerOneAndNotTheReverse() {
    assertThat(Strikes.implies(above("110", false), above("100", false))).isTrue();
    assertThat(Strikes.implies(above("100", false), above("110", false))).isFalse();
  }

  @Test
  void onTheSameLevelOnlyWhatLeavesItOutShouldImplyWhatTakesItIn() {
    assertThat(Strikes.implies(above("100", false), above("100", true))).isTrue();
    assertThat(Strikes.implies(above("100", true), above("100", false))).isFalse();
    assertThat(Strikes.implies(below("100", false), below("100", true))).isTrue();
    assertThat(Strikes.implies(below("100", true), below("100", false))).isFalse();
  }

  @Test
  void aRangeShouldImplyTheLevelsAroundIt() {
    assertThat(Strikes.implies(between("36", "38"), above("36", true))).isTrue();
    assertThat(Strikes.implies(between("36", "38"), above("36", false))).isFalse();
    assertThat(Strikes.implies(between("36", "38"), below("40", false))).isTrue();
    assertThat(Strikes.implies(above("36", false), between("36", "38"))).isFalse();
  }

  @Test
  void rangesThatMeetShouldCoverEverything() {
    assertThat(
            covers(
                below("36", false), between("36", "38"), between("38", "40"), above("40", false)))
        .isTrue();
    assertThat(covers(above("40", false), between("36", "40"), below("36", false))).isTrue();
  }

  @Test
  void aMissingEndOrAHoleShouldNotCoverEverything() {
    assertThat(covers(between("36", "38"), above("38", false))).isFalse();
    assertThat(covers(below("36", false), between("36", "38"))).isFalse();
    assertThat(covers(below("36", false), between("37", "38"), above("38", false))).isFalse();
    assertThat(covers(below("36", false), above("36", false))).isFalse();
    assertThat(covers()).isFalse();
  }

  @Test
  void whatIsNotALevelShouldCoverNothing() {
    assertThat(covers(below("36", false), new Strike.Described("rain"), above("36", true)))
        .isFalse();
    assertThat(Strikes.coverEverything(List.of(Optional.of(below("36", true)), Optional.empty())))
        .isFalse();
    assertThat(Strikes.areLevels(below("36", true), new Strike.Described("rain"))).isFalse();
  }

  private static boolean covers(Strike... strikes) {
    return Strikes.coverEverything(Stream.of(strikes).map(Optional::of).toList());
  }

  private static Strike above(String floor, boolean inclusive) {
    return new Strike.Above(new BigDecimal(floor), inclusive);
  }

  private static Strike below(String cap, boolean inclusive) {
    return new Strike.Below(new BigDecimal(cap), inclusive);
  }

  private static Strike between(String floor, String cap) {
    return new Strike.Between(new BigDecimal(floor), new BigDecimal(cap));
  }
}
