package ai.oddwons.application.usecase;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.usecase.MatchMarketsServiceTest.passed;
import static ai.oddwons.application.usecase.PricingWorld.KALSHI_FEES;
import static ai.oddwons.application.usecase.PricingWorld.ONE;
import static ai.oddwons.application.usecase.PricingWorld.OTHER;
import static ai.oddwons.application.usecase.PricingWorld.one;
import static ai.oddwons.application.usecase.PricingWorld.only;
import static ai.oddwons.application.usecase.PricingWorld.other;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.port.in.FindArbitrage.Update;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.market.Topics;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindArbitrageServiceTest {
  private final PricingWorld world = new PricingWorld();

  /** By the last poll YES costs 0.42 on one venue and NO 0.45 on the other. */
  private void matchWithAGap() {
    world.collect(one(), 40, 42);
    world.collect(other(), 55, 57);
    world.matched();
  }

  private void booksWithAGap() {
    world.book(ONE, List.of("100@0.40"), List.of("120@0.42", "200@0.44"));
    world.book(OTHER, List.of("100@0.55", "250@0.53"), List.of("100@0.57"));
  }

  /**
   * By hand: 100 pairs at 0.42 + 0.45 gain 13.00 less fees. The next 20 at 0.42 + 0.47, and the 200
   * after them at 0.44 + 0.47, gain 0.09 less about 0.027 a pair, and so they are taken as well, as
   * far as the 350 NO reach: 320 pairs.
   */
  @Test
  void aGapThatTheBooksConfirmShouldBecomeAFinding() {
    matchWithAGap();
    booksWithAGap();

    JobRun run = world.priced();

    OpportunityView found = world.onlyOpportunity();
    assertThat(found.latest().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(found.latest().plan().type()).isEqualTo(OpportunityType.CROSS_PLATFORM);
    assertThat(found.latest().valuation()).isNotNull();
    assertThat(found.latest().valuation().quantity()).isEqualTo(320);
    // 120·0.42 + 200·0.44 + 100·0.45 + 220·0.47 = 286.80
    assertThat(found.latest().valuation().cost()).isEqualTo(Money.ofDollars("286.80"));
    assertThat(found.latest().grounds().match()).isNotNull();
    assertThat(found.latest().at()).isEqualTo(NOON);
    assertThat(passed(run, "findings")).isEqualTo(1);
    assertThat(run.status()).isEqualTo(RunStatus.DONE);
  }

  /** The poll was out of date: the books say so, and only they count. */
  @Test
  void aGapThatTheBooksDoNotShowShouldBeNone() {
    matchWithAGap();
    world.book(ONE, List.of("100@0.40"), List.of("120@0.42"));
    world.book(OTHER, List.of("100@0.30"), List.of("100@0.32"));

    world.priced();

    assertThat(world.opportunities.all())
        .noneMatch(found -> found.latest().standing() == Standing.ACTIVE);
  }

  @Test
  void oneSideWithoutOffersShouldBeNone() {
    matchWithAGap();
    world.book(ONE, List.of("100@0.40"), List.of());
    world.book(OTHER, List.of("100@0.55"), List.of("100@0.57"));

    world.priced();

    assertThat(world.opportunities.all()).isEmpty();
  }

  @Test
  void anUnknownFeeShouldLeaveASpreadToWatch() {
    world.collect(one().fees(new FeeTerms.Unknown("a flat fee")), 40, 42);
    world.collect(other(), 55, 57);
    world.matched();
    booksWithAGap();

    world.priced();

    OpportunityView watched = world.onlyOpportunity();
    assertThat(watched.latest().standing()).isEqualTo(Standing.WATCH);
    assertThat(watched.latest().stops())
        .containsExactly(new StopNote("unknown_fee", ONE + ": a flat fee"));
  }

  /** Between two runs of matching nobody has looked at the new rules yet. */
  @Test
  void rulesThatChangedSinceTheMatchShouldStopIt() {
    matchWithAGap();
    booksWithAGap();
    world.collect(other().rules("Something else."), 55, 57);

    world.priced();

    assertThat(world.onlyOpportunity().latest().standing()).isEqualTo(Standing.WATCH);
    assertThat(world.onlyOpportunity().latest().stops())
        .extracting(StopNote::code)
        .containsExactly("unproven_match");
  }

  @Test
  void booksThatDidNotComeShouldBeAskedForOnceMore() {
    matchWithAGap();
    booksWithAGap();
    world.polymarketVenue.failNextBooks(1);

    JobRun run = world.priced();

    assertThat(passed(run, "findings")).isEqualTo(1);
  }

  @Test
  void aVenueThatIsAwayShouldEndNothing() {
    matchWithAGap();
    booksWithAGap();
    world.priced();
    world.clock.advance(Duration.ofSeconds(1));
    world.polymarketVenue.failFromPage(1);

    JobRun run = world.priced();

    assertThat(run.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(world.onlyOpportunity().end()).isNull();
    assertThat(world.onlyOpportunity().checks()).isEqualTo(1);
  }

  @Test
  void aGapThatIsGoneShouldEndWithItsReason() {
    matchWithAGap();
    booksWithAGap();
    world.priced();
    world.clock.advance(Duration.ofSeconds(5));
    world.book(ONE, List.of("100@0.40"), List.of("120@0.62"));
    world.book(OTHER, List.of("100@0.55"), List.of("100@0.57"));

    Update.Looked looked = only(world.pricer().lookAgain());

    assertThat(looked.ended()).isEqualTo(1);
    OpportunityView first = world.opportunities.all().getFirst();
    assertThat(first.end()).isNotNull();
    assertThat(first.end().at()).isEqualTo(NOON.plusSeconds(5));
    assertThat(first.end().reason()).isIn("no_gap", "near_miss");
  }

  @Test
  void aGapThatStaysShouldBeLookedAtAgain() {
    matchWithAGap();
    booksWithAGap();
    world.priced();
    world.clock.advance(Duration.ofSeconds(5));
    booksWithAGap();

    only(world.pricer().lookAgain());

    assertThat(world.onlyOpportunity().checks()).isEqualTo(2);
    assertThat(world.onlyOpportunity().lastCheckedAt()).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void bidsOfOutcomesThatExcludeEachOtherShouldNotAddUpToMoreThanOne() {
    Event race = race(OutcomeStructure.AT_MOST_ONE);
    world.group(race);
    world.collect(market(kalshi("A")).of(race.id()).fees(KALSHI_FEES), 60, 62);
    world.collect(market(kalshi("B")).of(race.id()).fees(KALSHI_FEES), 52, 54);
    world.book(kalshi("A"), List.of("100@0.60"), List.of("100@0.62"));
    world.book(kalshi("B"), List.of("50@0.52"), List.of("100@0.54"));

    world.priced();

    OpportunityView found = world.onlyOpportunity();
    assertThat(found.latest().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(found.latest().valuation()).isNotNull();
    assertThat(found.latest().valuation().quantity()).isEqualTo(50);
    assertThat(found.latest().grounds().event()).isEqualTo(race.id());
    assertThat(found.latest().grounds().confidence()).isEqualTo(100);
  }

  /** What is listed today need not hold the outcome. */
  @Test
  void asksOfAGroupThatMayGrowShouldOnlyBeWatched() {
    Event race = race(OutcomeStructure.EXACTLY_ONE_OPEN);
    world.group(race);
    world.collect(market(kalshi("A")).of(race.id()).fees(KALSHI_FEES), 30, 32);
    world.collect(market(kalshi("B")).of(race.id()).fees(KALSHI_FEES), 30, 32);
    world.book(kalshi("A"), List.of("100@0.30"), List.of("100@0.32"));
    world.book(kalshi("B"), List.of("100@0.30"), List.of("100@0.32"));

    world.priced();

    assertThat(world.onlyOpportunity().latest().standing()).isEqualTo(Standing.WATCH);
    assertThat(world.onlyOpportunity().latest().stops())
        .extracting(StopNote::code)
        .containsExactly("unproven_logic");
  }

  /** The third one can no longer be bought, and nobody knows that it lost. */
  @Test
  void asksOfAGroupOfWhichOneIsClosedShouldOnlyBeWatched() {
    Event race = race(OutcomeStructure.EXACTLY_ONE);
    world.group(race);
    world.collect(market(kalshi("A")).of(race.id()).fees(KALSHI_FEES), 30, 32);
    world.collect(market(kalshi("B")).of(race.id()).fees(KALSHI_FEES), 30, 32);
    world.collect(market(kalshi("C")).of(race.id()).status(MarketStatus.CLOSED), 30, 32);
    world.book(kalshi("A"), List.of("100@0.30"), List.of("100@0.32"));
    world.book(kalshi("B"), List.of("100@0.30"), List.of("100@0.32"));

    world.priced();

    assertThat(world.onlyOpportunity().latest().standing()).isEqualTo(Standing.WATCH);
  }

  @Test
  void aHigherLevelShouldNotBeBidForAboveALowerOne() {
    Event ladder = race(OutcomeStructure.INDEPENDENT);
    world.group(ladder);
    world.collect(
        market(kalshi("T100")).of(ladder.id()).strike(above("100")).fees(KALSHI_FEES), 40, 42);
    world.collect(
        market(kalshi("T110")).of(ladder.id()).strike(above("110")).fees(KALSHI_FEES), 52, 54);
    world.book(kalshi("T100"), List.of("100@0.40"), List.of("100@0.42"));
    world.book(kalshi("T110"), List.of("100@0.52"), List.of("100@0.54"));

    world.priced();

    assertThat(world.onlyOpportunity().latest().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(world.onlyOpportunity().latest().plan().type())
        .isEqualTo(OpportunityType.RELATED_MARKET);
  }

  @Test
  void aLowerLevelDearerThanAHigherOneShouldBeNoCandidate() {
    Event ladder = race(OutcomeStructure.INDEPENDENT);
    world.group(ladder);
    world.collect(market(kalshi("T100")).of(ladder.id()).strike(above("100")), 52, 54);
    world.collect(market(kalshi("T110")).of(ladder.id()).strike(above("110")), 40, 42);

    JobRun run = world.priced();

    assertThat(passed(run, "candidates")).isZero();
  }

  private static Strike above(String floor) {
    return new Strike.Above(new BigDecimal(floor), false);
  }

  private static Event race(OutcomeStructure structure) {
    return new Event(
        new EventId(KALSHI, "KXRACE"),
        "KXRACE",
        "Who wins?",
        "",
        new Topics(Category.POLITICS, List.of()),
        structure,
        null);
  }
}
