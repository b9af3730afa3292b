package ai.oddwons.adapter.in.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class RateLimiterTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));

  @Test
  void takeShouldGrantAFullBucketAtOnceAndNoMore() {
    RateLimiter limiter = limiter(10, 3, 100);

    assertThat(limiter.take("a"))
        .isEqualTo(new RateLimiter.Decision(true, 2, Duration.ofMillis(100), Duration.ZERO));
    assertThat(limiter.take("a").remaining()).isEqualTo(1);
    assertThat(limiter.take("a").taken()).isTrue();
    assertThat(limiter.take("a"))
        .isEqualTo(
            new RateLimiter.Decision(false, 0, Duration.ofMillis(300), Duration.ofMillis(100)));
  }

  @Test
  void takeShouldGiveTokensBackAtTheRate() {
    RateLimiter limiter = limiter(10, 1, 100);
    assertThat(limiter.take("a").taken()).isTrue();

    pass(Duration.ofMillis(99));
    assertThat(limiter.take("a").taken()).isFalse();

    pass(Duration.ofMillis(1));
    assertThat(limiter.take("a").taken()).isTrue();
  }

  @Test
  void takeShouldNotSaveUpMoreThanABucket() {
    RateLimiter limiter = limiter(10, 2, 100);

    pass(Duration.ofDays(1));

    assertThat(limiter.take("a").taken()).isTrue();
    assertThat(limiter.take("a").taken()).isTrue();
    assertThat(limiter.take("a").taken()).isFalse();
  }

  @Test
  void takeShouldKeepCallersApart() {
    RateLimiter limiter = limiter(10, 1, 100);

    assertThat(limiter.take("a").taken()).isTrue();
    assertThat(limiter.take("b").taken()).isTrue();
    assertThat(limiter.take("a").taken()).isFalse();
  }

  @Test
  void takeShouldForgetIdleCallersWhenRoomIsNeeded() {
    RateLimiter limiter = limiter(10, 1, 3);
    limiter.take("a");
    limiter.take("b");
    limiter.take("c");

    pass(Duration.ofSeconds(2));
    limiter.take("d");

    assertThat(limiter.callers()).isEqualTo(1);
  }

  @Test
  void takeShouldLetNewCallersShareABucketInAFlood() {
    RateLimiter limiter = limiter(10, 1, 3);
    for (int caller = 0; caller < 1_000; caller++) {
      limiter.take("caller-" + caller);
    }

    assertThat(limiter.callers()).isEqualTo(4);
    assertThat(limiter.take("late").taken()).isFalse();
    assertThat(limiter.take("caller-0").taken()).isFalse();
  }

  private RateLimiter limiter(int perSecond, int burst, int mostCallers) {
    return new RateLimiter(now::get, perSecond, burst, mostCallers);
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
