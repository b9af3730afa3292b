package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ForbearanceTest {
  @Test
  void itShouldBeExhaustedAfterSoManyFailures() {
    Forbearance two = new Forbearance(2);

    two.failed();
    assertThat(two.isExhausted()).isFalse();
    two.failed();
    assertThat(two.isExhausted()).isTrue();
  }
}
