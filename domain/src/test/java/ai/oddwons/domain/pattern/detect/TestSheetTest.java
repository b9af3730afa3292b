package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.PatternKind;
import org.junit.jupiter.api.Test;

final class TestSheetTest {
  /** A kind that were missing would be tested, and never be told of. */
  @Test
  void orderShouldNameEachKindOnce() {
    assertThat(TestSheet.ORDER).containsExactlyInAnyOrder(PatternKind.values());
  }
}
