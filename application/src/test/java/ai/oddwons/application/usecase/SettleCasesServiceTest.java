package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.port.in.SettleCases.Update;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What is due is found out once, and only what can be known. */
final class SettleCasesServiceTest {
  private final SettlingWorld on = new SettlingWorld();

  @Test
  void settleShouldWaitForAReadingThatMayStillCome() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(54, 54, 54);
    on.world.clock.advance(Duration.ofMinutes(16));

    Funnel funnel = on.settled().report().funnel();

    assertThat(on.outcomes(jump)).isEmpty();
    assertThat(SettlingWorld.step(funnel, "known").dropped().count("not_known_yet")).isEqualTo(1);

    on.poll(55, 55);
    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(56));
  }

  @Test
  void settleShouldSayThatNobodyKnowsWhatWasNotReadInTime() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.world.clock.advance(Duration.ofMinutes(121));
    on.poll(57, 57, 57);

    Funnel funnel = on.settled().report().funnel();

    CaseOutcome outcome = on.outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.mid()).isNull();
    assertThat(outcome.entry()).isNull();
    assertThat(outcome.net()).isNull();
    assertThat(outcome.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(
            SettlingWorld.step(funnel, "stating_an_outcome").dropped().count("at_another_horizon"))
        .isEqualTo(1);
  }

  @Test
  void settleShouldSayThatNobodyKnowsWhereTheMarketIsNotKnownAnyMore() {
    Pattern strange = on.seen(Samples.pattern(on.world.east.marketId(9)));
    on.poll(SettlingWorld.times(5, 54));

    on.settled();

    assertThat(on.outcome(strange, Horizon.ONE_HOUR).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(on.outcome(strange, Horizon.ONE_HOUR).net()).isNull();
  }

  @Test
  void settleShouldNotAskForEverForWhatHasToWait() {
    on.poll(54);
    List<Pattern> waiting =
        Arrays.stream(PatternKind.values())
            .map(kind -> on.seen(Samples.pattern(on.market).kind(kind)))
            .toList();
    on.close(MarketState.of(MarketStatus.CLOSED));
    on.poll(SettlingWorld.times(110, null));

    List<Update> updates = on.updates(2);

    assertThat(updates.getLast()).isInstanceOf(Update.Ended.class);
    assertThat(waiting).allSatisfy(pattern -> assertThat(on.outcomes(pattern)).isEmpty());
    assertThat(on.updates(2)).hasSize(2);
  }

  @Test
  void settleShouldBeginNothingOnceItIsToldToStopAndGoOnTheNextTime() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(SettlingWorld.times(110, 54));
    on.world.stop = Mono.empty();

    assertThat(on.updates(1)).singleElement().isInstanceOf(Update.Ended.class);
    assertThat(on.outcomes(jump)).isEmpty();
    on.world.stop = Mono.never();
    on.settled();

    assertThat(on.outcomes(jump)).hasSize(3);
  }

  @Test
  void settleShouldGoOnUntilNothingIsLeft() {
    on.poll(54);
    List<Pattern> seen =
        Arrays.stream(PatternKind.values())
            .map(kind -> on.seen(Samples.pattern(on.market).kind(kind)))
            .toList();
    on.poll(SettlingWorld.times(110, 54));

    List<Update> updates = on.updates(2);

    assertThat(seen).allSatisfy(pattern -> assertThat(on.outcomes(pattern)).hasSize(3));
    assertThat(updates.getFirst()).isEqualTo(new Update.Progress(2));
    assertThat(on.updates(2).getLast()).isInstanceOf(Update.Ended.class);
    assertThat(on.outcomes(seen.getFirst())).hasSize(3);
  }

  @Test
  void settleShouldLeaveTheWorkToARunThatHoldsTheLock() {
    Instant now = on.world.clock.instant();
    RunId other = on.world.nextRunId();
    ContractSteps.only(on.world.ledger.admit(other, JobName.SETTLE, now, now.plusSeconds(60)));

    assertThat(on.updates(10))
        .singleElement()
        .isInstanceOfSatisfying(
            Update.Busy.class, busy -> assertThat(busy.holder().id()).isEqualTo(other));
  }
}
