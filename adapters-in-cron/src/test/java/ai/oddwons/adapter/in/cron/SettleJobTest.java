package ai.oddwons.adapter.in.cron;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.in.SettleCases.Update;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.Tally;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

final class SettleJobTest {
  private final Screen screen = new Screen();

  private void run(boolean watched, JobResult expected, Update... updates) {
    SettleJob job = new SettleJob(() -> Flux.just(updates), screen.console(watched));
    StepVerifier.create(job.run())
        .expectNext(expected)
        .expectComplete()
        .verify(Duration.ofMinutes(3));
  }

  @Test
  void runShouldSayWhatGotHowFar() {
    Funnel funnel =
        new Funnel(
            List.of(
                new Step("due", 1_234, Tally.NONE),
                new Step("came_true", 40, Tally.of("did_not"))));

    run(
        false,
        JobResult.DONE,
        new Update.Progress(1_200),
        new Update.Ended(Runs.ended(JobName.SETTLE, funnel)));

    assertThat(screen.out())
        .isEqualToIgnoringNewLines("settle done in 12.3 s: 1,234 due, 40 came true");
    assertThat(screen.err()).isEmpty();
  }

  @Test
  void runShouldShowProgressToWhoeverWatches() {
    run(
        true,
        JobResult.DONE,
        new Update.Progress(1_200),
        new Update.Ended(Runs.ended(JobName.SETTLE, Funnel.EMPTY)));

    assertThat(screen.err()).contains("1,200 outcomes found out");
  }

  @Test
  void runShouldTakeAnotherRunForNothingToDo() {
    run(false, JobResult.BUSY, new Update.Busy(Runs.running()));

    assertThat(screen.out()).contains("another run is at work since 2026-11-20T12:00:00Z");
  }
}
