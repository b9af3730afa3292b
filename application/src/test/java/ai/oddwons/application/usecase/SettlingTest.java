package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.OutcomeSample;
import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry.Side;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettlingTest {
  private final Pattern jump = Samples.pattern(Samples.kalshi("A")).build();
  private final Settling settling = new Settling();

  private void add(Horizon horizon, Verdict verdict) {
    settling.add(
        due(horizon),
        new Finding.Known<>(Samples.outcome(jump).at(horizon).verdict(verdict).build()));
  }

  private DueCase due(Horizon horizon) {
    return new DueCase(jump, Samples.NOON, horizon);
  }

  private void addOneOfEach() {
    add(Horizon.ONE_HOUR, Verdict.UNKNOWN);
    add(Horizon.SIX_HOURS, Verdict.HIT);
    add(Horizon.SIX_HOURS, Verdict.MISS);
    add(Horizon.SIX_HOURS, Verdict.UNKNOWN);
    settling.add(due(Horizon.ONE_DAY), new Finding.NotYetKnown<CaseOutcome>(Samples.NOON));
  }

  @Test
  void funnelShouldTellWhatWasStoredFromStepToStep() {
    addOneOfEach();
    settling.endBatch();
    addOneOfEach();
    settling.endBatch();

    assertThat(settling.outcomes()).isEqualTo(8);
    assertThat(settling.funnel().steps())
        .extracting(Step::passed)
        .containsExactly(10L, 8L, 6L, 4L, 2L, 0L, 0L);
    assertThat(settling.funnel().steps())
        .extracting(step -> step.dropped().total())
        .containsExactly(0L, 2L, 2L, 2L, 2L, 8L, 0L);
  }

  @Test
  void funnelShouldHoldNothingOfABatchThatWasNotStored() {
    addOneOfEach();
    settling.endBatch();
    addOneOfEach();

    assertThat(settling.funnel().steps())
        .extracting(Step::passed)
        .containsExactly(5L, 4L, 3L, 2L, 1L, 0L, 0L);
    assertThat(settling.funnel().steps())
        .extracting(step -> step.dropped().total())
        .containsExactly(0L, 1L, 1L, 1L, 1L, 4L, 0L);
  }

  @Test
  void funnelShouldTellWhatWasBoughtAndWhyWhatHasNoResult() {
    add(Samples.outcome(jump).bought(Side.YES, "0.5", "0.1"));
    add(Samples.outcome(jump).bought(Side.NO, "0.5", "-0.1"));
    add(Samples.outcome(jump).refused(new FeeRefusal(FeeRefusal.Kind.UNRECORDED_DAY, "x")));
    add(Samples.outcome(jump).refused(new FeeRefusal(FeeRefusal.Kind.UNKNOWN_TERMS, "y")));
    add(Samples.outcome(jump).unread());
    add(Samples.outcome(jump));
    settling.endBatch();

    Step bought = SettlingWorld.step(settling.funnel(), "bought");
    Step priced = SettlingWorld.step(settling.funnel(), "priced");
    assertThat(bought).isEqualTo(new Step("bought", 5, Tally.of("not_bought")));
    assertThat(priced)
        .isEqualTo(
            new Step(
                "priced",
                2,
                new Tally(
                    Map.of(
                        "fees_of_that_day_unknown", 1L, "fees_unknown", 1L, "end_not_read", 1L))));
  }

  private void add(OutcomeSample outcome) {
    settling.add(due(Horizon.SIX_HOURS), new Finding.Known<>(outcome.build()));
  }
}
