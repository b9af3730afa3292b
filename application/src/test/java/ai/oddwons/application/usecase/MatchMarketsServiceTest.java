package ai.oddwons.application.usecase;

import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.usecase.PricingWorld.ONE;
import static ai.oddwons.application.usecase.PricingWorld.OTHER;
import static ai.oddwons.application.usecase.PricingWorld.all;
import static ai.oddwons.application.usecase.PricingWorld.one;
import static ai.oddwons.application.usecase.PricingWorld.other;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.MarketSample;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.port.in.MatchMarkets.Update;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.Tally;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

final class MatchMarketsServiceTest {
  private static final MarketId HIGHER = polymarket("0xbtc160k");
  private static final String LATER_TITLE =
      "Will the price of Bitcoin be $150,000 or above at 5 PM EST on January 31, 2027?";
  private static final MarketId LATER = polymarket("0xbtcjanuary");

  private final PricingWorld world = new PricingWorld();

  @BeforeEach
  void collect() {
    world.collect(one(), 40, 42);
    world.collect(other(), 45, 47);
  }

  @Test
  void twoThatAskTheSameShouldBecomeAMatch() {
    JobRun run = world.matched();

    assertThat(run.status()).isEqualTo(RunStatus.DONE);
    MatchView match = onlyMatch();
    assertThat(match.match().pair()).isEqualTo(new MarketPair(ONE, OTHER));
    assertThat(match.match().verdict().grade()).isEqualTo(MatchGrade.EQUIVALENT);
    assertThat(match.match().rules().firstHash()).isEqualTo(one().build().terms().rules().hash());
    assertThat(passed(run, "markets")).isEqualTo(2);
    assertThat(passed(run, "stored")).isEqualTo(1);
  }

  @Test
  void aNarrowerQuestionShouldBeKeptAsWell() {
    world.collect(other().status(MarketStatus.CLOSED), 45, 47);
    world.collect(higher(), 30, 32);

    world.matched();

    MatchView match = onlyMatch();
    assertThat(match.match().pair()).isEqualTo(new MarketPair(ONE, HIGHER));
    assertThat(match.match().verdict().grade()).isEqualTo(MatchGrade.RELATED);
    assertThat(match.match().verdict().relation()).isEqualTo(MatchRelation.SUPERSET);
  }

  @Test
  void whatTitlesTellApartShouldBeRefusedWithItsReason() {
    world.collect(other().status(MarketStatus.CLOSED), 45, 47);
    world.collect(later(), 30, 32);

    JobRun run = world.matched();

    assertThat(world.matches.all()).isEmpty();
    assertThat(passed(run, "judged")).isEqualTo(1);
    assertThat(dropped(run, "alike")).isEqualTo(Tally.of("other_date"));
  }

  @Test
  void aMatchThatTitlesTellApartFromNowOnShouldBeRejectedWithItsReason() {
    world.matched();
    world.clock.advance(Duration.ofHours(1));
    world.collect(other().title(LATER_TITLE), 45, 47);

    world.matched();

    MatchVerdict verdict = onlyMatch().match().verdict();
    assertThat(verdict.grade()).isEqualTo(MatchGrade.REJECTED);
    assertThat(verdict.reasons()).contains(ReasonCode.OTHER_DATE);
    assertThat(verdict.card()).isNotEmpty();
  }

  /** A change is visible only some time after the moment it bears, so the last ones count twice. */
  @Test
  void whatHasNotChangedShouldNotBeAskedForAgain() {
    MarketSample third = market(kalshi("KXFLOOD")).title("Will Lisbon flood in 2027?");
    world.matched();
    world.clock.advance(Duration.ofHours(1));
    world.collect(third, 1, 2);
    JobRun next = world.matched();
    world.clock.advance(Duration.ofHours(1));
    JobRun last = world.matched();

    assertThat(passed(next, "changed")).isEqualTo(3);
    assertThat(passed(last, "markets")).isEqualTo(3);
    assertThat(passed(last, "changed")).isEqualTo(1);
  }

  @Test
  void newRulesShouldOpenTheMatchAgain() {
    world.matched();
    world.clock.advance(Duration.ofHours(1));
    world.collect(
        other()
            .rules(
                "This market resolves to Yes if the price of Bitcoin is above or equal to $150,000"
                    + " at 5 PM EST on December 31, 2026. The resolution source is the Binance"
                    + " BTC/USDT pair."),
        45,
        47);

    world.matched();

    assertThat(onlyMatch().match().verdict().grade())
        .isNotIn(MatchGrade.EQUIVALENT, MatchGrade.INVERTED);
    List<MarketMatch> history = all(world.matches.listHistory(onlyMatch().match().id()));
    assertThat(history).hasSize(2);
    assertThat(history.getFirst().verdict().grade()).isEqualTo(MatchGrade.EQUIVALENT);
  }

  @Test
  void aMarketThatIsNoLongerOpenShouldEndItsMatch() {
    world.matched();
    world.clock.advance(Duration.ofHours(1));
    world.collect(other().status(MarketStatus.CLOSED), 45, 47);

    JobRun next = world.matched();

    assertThat(onlyMatch().endedAt()).isEqualTo(world.clock.instant());
    assertThat(passed(next, "ended")).isEqualTo(1);
  }

  @Test
  void anIndexThatIsAwayShouldCostTheRunAndNotTheMarkets() {
    world.index.outage().begin();
    StepVerifier.create(world.matcher().match()).expectError().verify(World.PATIENCE);
    world.index.outage().end();
    world.clock.advance(Duration.ofHours(1));

    JobRun next = world.matched();

    assertThat(passed(next, "stored")).isEqualTo(1);
  }

  @Test
  void progressShouldBeTold() {
    List<Update> updates = all(world.matcher().match());

    assertThat(updates).first().isEqualTo(new Update.Progress(1, 1));
    assertThat(updates).last().isInstanceOf(Update.Ended.class);
  }

  private static MarketSample higher() {
    return market(HIGHER)
        .title("Will the price of Bitcoin be $160,000 or above at 5 PM EST on December 31, 2026?")
        .rules(
            "This market resolves to Yes if the price of Bitcoin is above or equal to $160,000 at"
                + " 5 PM EST on December 31, 2026. The resolution source is the CF Benchmarks BRTI.");
  }

  private static MarketSample later() {
    return market(LATER).title(LATER_TITLE);
  }

  private MatchView onlyMatch() {
    assertThat(world.matches.all()).hasSize(1);
    return world.matches.all().getFirst();
  }

  static long passed(JobRun run, String step) {
    return run.report().funnel().steps().stream()
        .filter(one -> one.name().equals(step))
        .mapToLong(Funnel.Step::passed)
        .sum();
  }

  private static Tally dropped(JobRun run, String step) {
    return run.report().funnel().steps().stream()
        .filter(one -> one.name().equals(step))
        .map(Funnel.Step::dropped)
        .reduce(Tally.NONE, Tally::plus);
  }
}
