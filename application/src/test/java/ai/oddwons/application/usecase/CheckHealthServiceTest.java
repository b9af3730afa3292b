package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.in.CheckHealth.Report;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.HealthCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

final class CheckHealthServiceTest {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private final World world = new World();

  private static HealthCheck stands(boolean vital, State state) {
    return () -> Mono.just(new Condition("thing", vital, state, "", null));
  }

  @ParameterizedTest
  @CsvSource({
    "true, UP, HEALTHY",
    "true, OFF, HEALTHY",
    "true, IMPAIRED, DEGRADED",
    "true, DOWN, UNHEALTHY",
    "false, DOWN, DEGRADED",
    "false, IMPAIRED, DEGRADED"
  })
  void checkShouldJudgeByTheWorst(boolean vital, State state, Verdict verdict) {
    List<HealthCheck> checks =
        List.of(stands(true, State.UP), stands(vital, state), stands(false, State.UP));

    Report report = new CheckHealthService(checks, world.clock).check().as(ContractSteps::only);

    assertThat(report.verdict()).isEqualTo(verdict);
    assertThat(report.conditions()).hasSize(3);
    assertThat(report.at()).isEqualTo(SampleVenue.NOON);
  }

  @Test
  void collectionShouldBeImpairedUntilSomethingWasCollected() {
    assertThat(collection().state()).isEqualTo(State.IMPAIRED);
    assertThat(collection().detail()).isEqualTo("nothing collected yet");
  }

  @Test
  void collectionShouldBeImpairedOnceItsNewsIsOld() {
    world.listEast(1, 40);
    world.collected();
    world.clock.advance(HALF_HOUR);
    assertThat(collection().state()).isEqualTo(State.UP);

    world.clock.advance(Duration.ofMillis(1));
    assertThat(collection().state()).isEqualTo(State.IMPAIRED);
  }

  @Test
  void collectionShouldNameTheVenueThatIsLate() {
    world.listEast(1, 40);
    world.westVenue.failFromPage(1);
    world.collected();
    assertThat(collection().state()).isEqualTo(State.IMPAIRED);
    assertThat(collection().detail()).isEqualTo("west was never read to its end");

    world.westVenue.failFromPage(Integer.MAX_VALUE);
    world.collected();
    Instant whole = world.clock.instant();
    assertThat(collection().state()).isEqualTo(State.UP);

    world.westVenue.failFromPage(1);
    world.clock.advance(HALF_HOUR.plusMillis(1));
    world.collected();
    assertThat(collection().detail()).isEqualTo("west was last read to its end at " + whole);
  }

  @Test
  void collectionShouldNotFailWithItsStore() {
    world.ledger.outage().begin();

    assertThat(collection().state()).isEqualTo(State.IMPAIRED);
  }

  private Condition collection() {
    return new CollectionFreshnessCheck(
            world.ledger,
            List.of(world.east.platform(), world.west.platform()),
            world.clock,
            HALF_HOUR)
        .check()
        .as(ContractSteps::only);
  }
}
