package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.test.scheduler.VirtualTimeScheduler;

final class TokenBucketTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final TokenBucket bucket =
      new TokenBucket(
          "reads", new TokenBucket.Limit(60, 20, Duration.ofSeconds(1)), Timings.virtual(time));

  private final Disposable.Composite waiting = Disposables.composite();

  @AfterEach
  void stopWaiting() {
    waiting.dispose();
  }

  @Test
  void payShouldLetABurstOfTheCapacityThroughAtOnce() {
    assertThat(served(7, 10)).hasValue(6);
  }

  @ParameterizedTest
  @CsvSource({"499, 6", "500, 7", "999, 7", "1000, 8", "1500, 9", "2000, 10", "60000, 10"})
  void payShouldServeTheRestAtThePaceOfTheRefill(long millis, int expected) {
    AtomicInteger served = served(10, 10);

    time.advanceTimeBy(Duration.ofMillis(millis));

    assertThat(served).hasValue(expected);
  }

  @Test
  void payShouldNotSaveUpMoreThanTheCapacity() {
    time.advanceTimeBy(Duration.ofHours(1));

    assertThat(served(100, 1)).hasValue(60);
  }

  @Test
  void payShouldTakeNothingBeforeItIsSubscribedTo() {
    bucket.pay(60);
    bucket.pay(60);

    assertThat(served(1, 60)).hasValue(1);
  }

  @Test
  void payShouldRefuseWhatNeverFits() {
    assertThatThrownBy(() -> bucket.pay(61)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void drainShouldHoldEverybodyBackUntilThePauseIsOver() {
    bucket.drain(Duration.ofSeconds(3));
    AtomicInteger served = served(1, 20);

    time.advanceTimeBy(Duration.ofMillis(3_999));
    assertThat(served).hasValue(0);
    time.advanceTimeBy(Duration.ofMillis(1));
    assertThat(served).hasValue(1);
  }

  private AtomicInteger served(int callers, int tokens) {
    AtomicInteger served = new AtomicInteger();
    waiting.add(
        Flux.range(0, callers)
            .flatMap(caller -> bucket.pay(tokens).thenReturn(caller), callers)
            .subscribe(caller -> served.incrementAndGet()));
    time.advanceTime();
    return served;
  }
}
