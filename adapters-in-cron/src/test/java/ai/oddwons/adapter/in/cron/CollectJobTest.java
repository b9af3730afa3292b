package ai.oddwons.adapter.in.cron;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.in.CollectMarkets.Update;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

final class CollectJobTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Platform KALSHI = new Platform("kalshi");

  private final Screen screen = new Screen();

  private JobResult run(boolean watched, Update... updates) {
    CollectJob job =
        new CollectJob(order -> Flux.just(updates), screen.console(watched), () -> Runs.NOON);
    JobResult[] result = new JobResult[1];
    StepVerifier.create(job.run(false).doOnNext(ended -> result[0] = ended))
        .expectNextCount(1)
        .expectComplete()
        .verify(PATIENCE);
    return result[0];
  }

  @ParameterizedTest
  @CsvSource({"DONE, DONE, OK", "PARTIAL, FAILED, FAILED", "FAILED, FAILED, FAILED"})
  void runShouldTellHowItEnded(RunStatus status, JobResult result, ExitCode code) {
    JobResult ended = run(false, new Update.Ended(Runs.ended(status, List.of(), null)));

    assertThat(ended).isEqualTo(result);
    assertThat(ended.exitCode()).isEqualTo(code);
    assertThat(screen.out()).startsWith("collect ").hasLineCount(1);
  }

  @Test
  void runShouldTakeAnotherRunForNothingToDo() {
    JobResult ended = run(false, new Update.Busy(Runs.running()));

    assertThat(ended).isEqualTo(JobResult.BUSY);
    assertThat(ended.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(screen.out())
        .startsWith("collect: another run is at work since 2026-11-20T12:00:00Z");
  }

  @Test
  void runShouldShowProgressToWhoeverWatches() {
    run(
        true,
        new Update.Progress(KALSHI, 3, 3_000, 10_000),
        new Update.Ended(Runs.ended(RunStatus.DONE, List.of(), null)));

    assertThat(screen.err()).contains("kalshi 3,000 markets, 3 pages").contains("about 7,000 left");
    assertThat(screen.out()).hasLineCount(1);
  }

  @Test
  void runShouldKeepALogFreeOfProgress() {
    run(
        false,
        new Update.Progress(KALSHI, 3, 3_000, 10_000),
        new Update.Ended(Runs.ended(RunStatus.DONE, List.of(), null)));

    assertThat(screen.err()).isEmpty();
  }
}
