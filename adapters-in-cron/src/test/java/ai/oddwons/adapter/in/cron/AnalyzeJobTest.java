package ai.oddwons.adapter.in.cron;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.in.DetectPatterns.Update;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.Tally;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

final class AnalyzeJobTest {
  private final Screen screen = new Screen();

  private void run(boolean watched, JobResult expected, Update... updates) {
    AnalyzeJob job = new AnalyzeJob(() -> Flux.just(updates), screen.console(watched));
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
                new Step("markets", 1_234, Tally.NONE),
                new Step("past_cool_down", 40, Tally.of("cooling_down"))));

    run(
        false,
        JobResult.DONE,
        new Update.Progress(Runs.NOON, 3, 7),
        new Update.Ended(Runs.ended(JobName.ANALYZE, funnel)));

    assertThat(screen.out())
        .isEqualToIgnoringNewLines("analyze done in 12.3 s: 1,234 markets, 40 past cool down");
    assertThat(screen.err()).isEmpty();
  }

  @Test
  void runShouldShowProgressToWhoeverWatches() {
    run(
        true,
        JobResult.DONE,
        new Update.Progress(Runs.NOON, 3, 7),
        new Update.Ended(Runs.ended(JobName.ANALYZE, Funnel.EMPTY)));

    assertThat(screen.err())
        .contains("collection of 2026-11-20T12:00:00Z judged, 3 so far, 7 patterns");
  }

  @Test
  void runShouldTakeAnotherRunForNothingToDo() {
    run(false, JobResult.BUSY, new Update.Busy(Runs.running()));

    assertThat(screen.out()).contains("another run is at work since 2026-11-20T12:00:00Z");
  }
}
