package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TruthTest {

  @ParameterizedTest
  @CsvSource({"999, false", "1000, true", "2000, true", "3800, true", "3801, false"})
  void coversShouldLastFromTheStartToHalfAnHourAfterTheEnd(long second, boolean covered) {
    assertThat(Toys.jump(1_000, 2_000).covers(second)).isEqualTo(covered);
  }

  @Test
  void kindShouldBeReadByItsSlug() {
    assertThat(Truth.Kind.tryParse("jump")).contains(Truth.Kind.JUMP);
    assertThat(Truth.Kind.tryParse(Truth.Kind.VOLUME.slug())).contains(Truth.Kind.VOLUME);
    assertThat(Truth.Kind.tryParse("JUMP")).isEmpty();
  }

  @Test
  void stretchShouldNotEndBeforeItStarts() {
    assertThatIllegalArgumentException().isThrownBy(() -> Toys.jump(2, 1));
    assertThat(Toys.jump(2, 2).covers(2)).isTrue();
  }
}
