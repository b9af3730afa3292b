package ai.oddwons.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CaseTimingTest {
  private static final Duration LESS_THAN_NONE = Duration.ofNanos(-1);

  @Test
  void timingShouldRefuseToBuyBeforeThePatternAndToReadBeforeTheMoment() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseTiming(LESS_THAN_NONE, Duration.ofHours(1)))
        .withMessage("the delay must not be negative, was PT-0.000000001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseTiming(Duration.ofMinutes(5), LESS_THAN_NONE))
        .withMessage("the patience must not be negative, was PT-0.000000001S");
    assertThat(new CaseTiming(Duration.ZERO, Duration.ZERO).delay()).isZero();
  }
}
