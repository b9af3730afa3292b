package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ClosingAtExitTest {
  @Test
  void closeShouldActOnceEvenInAnInterruptedThread() {
    AtomicInteger actions = new AtomicInteger();
    ClosingAtExit closing = new ClosingAtExit(actions::incrementAndGet, Duration.ZERO);
    Thread.currentThread().interrupt();
    closing.close();
    closing.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(actions).hasValue(1);
  }
}
