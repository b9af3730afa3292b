package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.port.out.CheckSample.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.application.port.out.ArbitrageStore.KeptChecks;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.pricing.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How every {@link ArbitrageStore} must go on with what it knows when somebody looks again; each
 * test begins with an empty store.
 */
public interface LookingAgainContract {
  ArbitrageStore arbitrage();

  @ParameterizedTest
  @EnumSource(Standing.class)
  default void keepShouldGoOnWithWhatStandsAsItStood(Standing standing) {
    keep(standing(look("A"), standing).build());
    OpportunityCheck second =
        standing(look("A"), standing).profit("2").at(NOON.plusSeconds(900)).build();

    assertThat(keep(second)).isEqualTo(new KeptChecks(0, 1, 0));

    OpportunityView view = only();
    assertThat(view)
        .isEqualTo(
            new OpportunityView(view.id(), second, Map.of(), NOON, NOON.plusSeconds(900), 2, null));
    assertThat(checks(view))
        .extracting(PastCheck::at, PastCheck::standing, PastCheck::profit)
        .containsExactly(
            tuple(NOON, standing, Money.ofDollars(1)),
            tuple(NOON.plusSeconds(900), standing, Money.ofDollars(2)));
  }

  @Test
  default void keepShouldTakeOverWhatItRestsOnAndPays() {
    MatchId match = new MatchId(new UUID(7, 7));
    BasketPlan plan = look("A").build().plan();
    BasketPlan otherwise =
        new BasketPlan(plan.type(), plan.legs().reversed(), Money.ofDollars("0.5"));
    keep(look(plan).build());

    OpportunityCheck second = look(otherwise).restingOn(match).at(NOON.plusSeconds(1)).build();
    assertThat(keep(second)).isEqualTo(new KeptChecks(0, 1, 0));

    assertThat(only().latest()).isEqualTo(second);
    assertThat(open().getFirst().grounds().match()).isEqualTo(match);
    assertThat(open().getFirst().plan()).isEqualTo(otherwise);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, WATCH", "ACTIVE, NEAR_MISS", "WATCH, ACTIVE",
    "WATCH, NEAR_MISS", "NEAR_MISS, ACTIVE", "NEAR_MISS, WATCH"
  })
  default void keepShouldBeginAnotherOneWhereTheStandingIsAnother(Standing before, Standing after) {
    OpportunityCheck first = standing(look("A"), before).build();
    OpportunityCheck second =
        standing(look("A"), after).profit("2").at(NOON.plusSeconds(900)).build();
    keep(first);
    OpportunityId id = only().id();

    assertThat(keep(second)).isEqualTo(new KeptChecks(1, 0, 1));

    Instant later = NOON.plusSeconds(900);
    assertThat(found(id))
        .isEqualTo(
            new OpportunityView(
                id, first, Map.of(), NOON, later, 1, new OpportunityView.End(later, after.slug())));
    assertThat(checks(found(id))).extracting(PastCheck::standing).containsExactly(before, after);
    assertThat(open())
        .singleElement()
        .satisfies(next -> {
          assertThat(next.id()).isNotEqualTo(id);
          assertThat(found(next.id()))
              .isEqualTo(new OpportunityView(next.id(), second, Map.of(), later, later, 1, null));
          assertThat(checks(found(next.id()))).hasSize(1);
        });
  }

  @Test
  default void keepShouldEndWhatIsGoneForItsFirstReason() {
    OpportunityCheck first = look("A").build();
    keep(first);
    OpportunityId id = only().id();
    Instant later = NOON.plusSeconds(900);
    OpportunityCheck gone = look("A").gone("no_gap", "event_over").at(later).build();

    assertThat(keep(gone)).isEqualTo(new KeptChecks(0, 0, 1));

    assertThat(open()).isEmpty();
    assertThat(found(id))
        .isEqualTo(
            new OpportunityView(
                id, first, Map.of(), NOON, later, 1, new OpportunityView.End(later, "no_gap")));
    assertThat(checks(found(id)))
        .last()
        .isEqualTo(new PastCheck(later, null, null, null, null, gone.stops()));
  }

  @Test
  default void keepShouldPassOverALookThatFindsNothingWhereNothingIsOpen() {
    assertThat(keep(look("A").gone("no_gap").build())).isEqualTo(new KeptChecks(0, 0, 0));

    assertThat(all()).isEmpty();
  }

  @Test
  default void keepShouldBeginAnotherOneAfterTheEnd() {
    keep(look("A").build());
    OpportunityId id = only().id();
    keep(look("A").gone("no_gap").at(NOON.plusSeconds(10)).build());
    assertThat(keep(look("A").gone("no_gap").at(NOON.plusSeconds(20)).build()))
        .isEqualTo(new KeptChecks(0, 0, 0));

    assertThat(keep(look("A").at(NOON.plusSeconds(30)).build())).isEqualTo(new KeptChecks(1, 0, 0));

    assertThat(open())
        .singleElement()
        .satisfies(next -> {
          assertThat(next.id()).isNotEqualTo(id);
          assertThat(found(next.id()).firstSeenAt()).isEqualTo(NOON.plusSeconds(30));
        });
    assertThat(found(id).end()).isNotNull();
    assertThat(checks(found(id))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -900})
  default void keepShouldPassOverLooksNoLaterThanTheLast(int seconds) {
    keep(look("A").build());
    OpportunityView before = only();
    Instant at = NOON.plusSeconds(seconds);

    assertThat(keep(look("A").profit("2").at(at).build())).isEqualTo(new KeptChecks(0, 0, 0));
    assertThat(keep(look("A").watch().at(at).build())).isEqualTo(new KeptChecks(0, 0, 0));
    assertThat(keep(look("A").gone("no_gap").at(at).build())).isEqualTo(new KeptChecks(0, 0, 0));

    assertThat(only()).isEqualTo(before);
    assertThat(checks(before)).hasSize(1);
  }

  @Test
  default void keepShouldTreatEachBasketOnItsOwn() {
    keep(look("GOES-ON").build(), look("TURNS").build(), look("ENDS").build());
    Instant later = NOON.plusSeconds(900);

    assertThat(
            keep(
                look("NEW").at(later).build(),
                look("ENDS").gone("empty_side").at(later).build(),
                look("NOTHING").gone("no_gap").at(later).build(),
                look("TURNS").watch().at(later).build(),
                look("GOES-ON").at(later).build()))
        .isEqualTo(new KeptChecks(2, 1, 2));

    assertThat(open())
        .extracting(one -> one.plan().markets().getFirst().nativeId() + " " + one.standing())
        .containsExactlyInAnyOrder("GOES-ON ACTIVE", "TURNS WATCH", "NEW ACTIVE");
  }

  private static CheckSample standing(CheckSample sample, Standing standing) {
    return switch (standing) {
      case ACTIVE -> sample.active();
      case WATCH -> sample.watch();
      case NEAR_MISS -> sample.nearMiss();
    };
  }

  private KeptChecks keep(OpportunityCheck... checks) {
    return Contracts.only(arbitrage().keep(RUN, List.of(checks)));
  }

  private List<OpenOpportunity> open() {
    return Contracts.only(arbitrage().listOpen(Set.of(), 1_000).collectList());
  }

  private List<OpportunityView> all() {
    OpportunityFilter any =
        new OpportunityFilter(Set.of(), Set.of(), null, null, true, OpportunitySort.NEWEST);
    return Contracts.only(arbitrage().listOpportunities(any, PageRequest.first(1_000))).items();
  }

  private OpportunityView only() {
    assertThat(all()).hasSize(1);
    return all().getFirst();
  }

  private OpportunityView found(OpportunityId id) {
    return Contracts.only(arbitrage().findOpportunity(id));
  }

  private List<PastCheck> checks(OpportunityView view) {
    return Contracts.only(arbitrage().listChecks(view.id()).collectList());
  }
}
