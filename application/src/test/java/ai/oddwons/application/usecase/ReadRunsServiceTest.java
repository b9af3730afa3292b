package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.port.in.BackfillHistory;
import ai.oddwons.application.port.in.BackfillHistory.Update;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class ReadRunsServiceTest {
  private static final PageRequest FIRST = PageRequest.first(10);

  private final World world = new World();
  private final ReadRunsService reader = new ReadRunsService(world.ledger);

  private JobRun filled() {
    Mono<Update> last =
        new BackfillHistoryService(
                world.venues(), world.stores, world.clock, world::nextRunId, Mono.never())
            .backfill(new BackfillHistory.Order(Duration.ofDays(1), Duration.ofHours(1)))
            .last();
    return ((Update.Ended) ContractSteps.only(last)).run();
  }

  @Test
  void listRunsShouldShowAllJobsOrOne() {
    JobRun collected = world.collected();
    world.clock.advance(Duration.ofMinutes(1));
    JobRun filled = filled();

    assertThat(ContractSteps.only(reader.listRuns(Optional.empty(), FIRST)).items())
        .containsExactly(filled, collected);
    assertThat(ContractSteps.only(reader.listRuns(Optional.of(JobName.COLLECT), FIRST)).items())
        .containsExactly(collected);
  }

  @Test
  void findLatestEndedShouldPassOverTheOneAtWork() {
    JobRun collected = world.collected();
    world.clock.advance(Duration.ofMinutes(1));
    ContractSteps.only(
        world.ledger.admit(
            world.nextRunId(),
            JobName.COLLECT,
            world.clock.instant(),
            world.clock.instant().plusSeconds(60)));

    assertThat(ContractSteps.only(reader.findLatestEnded(JobName.COLLECT))).isEqualTo(collected);
  }

  @Test
  void findLatestEndedShouldBeEmptyBeforeAnyHasEnded() {
    StepVerifier.create(reader.findLatestEnded(JobName.DIGEST))
        .expectComplete()
        .verify(World.PATIENCE);
  }
}
