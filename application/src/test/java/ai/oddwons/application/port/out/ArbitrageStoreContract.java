package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.port.out.CheckSample.look;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Grounds;
import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.application.port.out.ArbitrageStore.KeptChecks;
import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.NearMiss;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How every {@link ArbitrageStore} must keep looks; each test begins with an empty store. */
public interface ArbitrageStoreContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  OpportunityId FIRST = new OpportunityId(1);

  ArbitrageStore arbitrage();

  @Test
  default void everythingShouldBeEmptyBeforeTheFirstKeep() {
    assertThat(keep()).isEqualTo(new KeptChecks(0, 0, 0));

    StepVerifier.create(arbitrage().listOpen(Set.of(), 1)).expectComplete().verify(PATIENCE);
    StepVerifier.create(arbitrage().findOpportunity(FIRST)).expectComplete().verify(PATIENCE);
    StepVerifier.create(arbitrage().listChecks(FIRST)).expectComplete().verify(PATIENCE);
    assertThat(lifetimes(OpportunityType.CROSS_PLATFORM, Instant.EPOCH)).isEmpty();
  }

  @Test
  default void keepShouldGiveBackEveryPartOfALook() {
    OpportunityCheck whole =
        new OpportunityCheck(
            FullLook.PLAN,
            new Grounds(
                null,
                new EventId(KALSHI, "KXRAIN-26"),
                Map.of(kalshi("A"), "h1", polymarket("B"), ""),
                0),
            Standing.WATCH,
            Money.ofDollars("-0.000000123456789012345"),
            FullLook.VALUE,
            List.of(
                new StopNote("unproven_logic", "«maybe»\t\"\\ 🎲"), new StopNote("thin_edge", "")),
            List.of(
                new NearMiss(
                    polymarket("B"),
                    Side.NO,
                    OrderSide.SELL,
                    Price.ofMicros(1),
                    Price.ofMicros(999_999))),
            NOON.plusNanos(123_456_000));

    assertThat(keep(whole)).isEqualTo(new KeptChecks(1, 0, 0));

    assertThat(only().latest()).isEqualTo(whole);
    assertThat(open())
        .containsExactly(
            new OpenOpportunity(
                only().id(), whole.plan(), whole.grounds(), Standing.WATCH, whole.at()));
    assertThat(checks(only()))
        .containsExactly(
            new PastCheck(
                whole.at(),
                Standing.WATCH,
                FullLook.VALUE.quantity(),
                FullLook.VALUE.profit(),
                FullLook.VALUE.returnOnCapital(),
                whole.stops()));
  }

  @Test
  default void keepShouldGiveBackALookThatKnowsLittle() {
    OpportunityCheck bare =
        new OpportunityCheck(
            look("A").build().plan(),
            new Grounds(new MatchId(new UUID(-1, 2)), null, Map.of(), 100),
            Standing.WATCH,
            null,
            null,
            List.of(new StopNote("unknown_fee", "")),
            List.of(),
            NOON);

    keep(bare);

    assertThat(only().latest()).isEqualTo(bare);
    assertThat(checks(only()))
        .containsExactly(new PastCheck(NOON, Standing.WATCH, null, null, null, bare.stops()));
  }

  @ParameterizedTest
  @EnumSource(OpportunityType.class)
  default void keepShouldKnowEveryWord(OpportunityType type) {
    OpportunityCheck active = look("A").type(type).build();
    OpportunityCheck watch = look("B").type(type).watch().build();
    OpportunityCheck near = look("C").type(type).nearMiss().build();

    assertThat(keep(active, watch, near)).isEqualTo(new KeptChecks(3, 0, 0));

    assertThat(all())
        .extracting(OpportunityView::latest)
        .containsExactlyInAnyOrder(active, watch, near);
  }

  @Test
  default void keepShouldBearValuesThatNoPercentageColumnHolds() {
    OpportunityCheck huge = look("A").profit("123456789").build();
    OpportunityCheck loss = look("B").watch().profit("-98765.4321").build();

    keep(huge, loss);

    assertThat(all()).extracting(OpportunityView::latest).containsExactlyInAnyOrder(huge, loss);
  }

  @Test
  default void keepShouldDropWhatIsFinerThanAMicrosecond() {
    keep(look("A").at(NOON.plusNanos(1_999)).build());

    assertThat(only().latest()).isEqualTo(look("A").at(NOON.plusNanos(1_000)).build());
    assertThat(only().firstSeenAt()).isEqualTo(NOON.plusNanos(1_000));
    assertThat(keep(look("A").at(NOON.plusNanos(1_998)).build()))
        .isEqualTo(new KeptChecks(0, 0, 0));
  }

  @Test
  default void keepShouldBeginWithTheFirstLook() {
    OpportunityCheck first = look("A").build();
    keep(first);

    OpportunityView view = only();
    assertThat(view)
        .isEqualTo(new OpportunityView(view.id(), first, Map.of(), NOON, NOON, 1, null));
    assertThat(view.id().value()).isPositive();
    assertThat(found(view.id())).isEqualTo(view);
  }

  @Test
  default void keepShouldBearManyAtOnce() {
    OpportunityCheck[] many =
        IntStream.range(0, 400)
            .mapToObj(i -> look("M" + i).build())
            .toArray(OpportunityCheck[]::new);
    OpportunityCheck[] later =
        IntStream.range(0, 400)
            .mapToObj(i -> look("M" + i).at(NOON.plusSeconds(900)).build())
            .toArray(OpportunityCheck[]::new);

    assertThat(keep(many)).isEqualTo(new KeptChecks(400, 0, 0));
    assertThat(keep(later)).isEqualTo(new KeptChecks(0, 400, 0));
    assertThat(open()).hasSize(400);
  }

  @Test
  default void listOpenShouldGiveTheLongestNotLookedAtFirst() {
    keep(look("A").at(NOON.plusSeconds(3)).build());
    keep(look("B").watch().at(NOON.plusSeconds(1)).build());
    keep(look("C").nearMiss().at(NOON.plusSeconds(2)).build());
    keep(look("GONE").at(NOON).build());
    keep(look("GONE").gone("no_gap").at(NOON.plusSeconds(1)).build());
    keep(look("B").watch().at(NOON.plusSeconds(4)).build());

    assertThat(openNames(Set.of(), 10)).isEqualTo("C A B");
    assertThat(openNames(Set.of(), 2)).isEqualTo("C A");
    assertThat(openNames(Set.of(Standing.values()), 10)).isEqualTo("C A B");
    assertThat(openNames(Set.of(Standing.WATCH), 10)).isEqualTo("B");
    assertThat(openNames(Set.of(Standing.WATCH, Standing.ACTIVE), 10)).isEqualTo("A B");
    assertThat(openNames(Set.of(Standing.WATCH, Standing.ACTIVE), 1)).isEqualTo("A");
  }

  @Test
  default void streamLifetimesShouldTellHowLongFindingsWereThere() {
    keep(
        look("ENDED").build(),
        look("TURNED").build(),
        look("THERE").build(),
        look("W").watch().build());
    keep(look("ENDED").at(NOON.plusSeconds(60)).build());
    keep(look("THERE").at(NOON.plusSeconds(70)).build());
    keep(look("ENDED").gone("no_gap").at(NOON.plusSeconds(90)).build());
    keep(look("TURNED").watch().at(NOON.plusSeconds(30)).build());
    keep(look("TEMPORAL").type(OpportunityType.TEMPORAL).build());

    assertThat(lifetimes(OpportunityType.CROSS_PLATFORM, NOON))
        .containsExactlyInAnyOrder(
            new Lifetime(Duration.ofSeconds(60), Duration.ofSeconds(90)),
            new Lifetime(Duration.ZERO, Duration.ofSeconds(30)),
            new Lifetime(Duration.ofSeconds(70), null));
    assertThat(lifetimes(OpportunityType.TEMPORAL, NOON))
        .containsExactly(new Lifetime(Duration.ZERO, null));
    assertThat(lifetimes(OpportunityType.HEDGE, NOON)).isEmpty();
  }

  @Test
  default void streamLifetimesShouldBeginWithTheFirstSeen() {
    keep(look("A").build());
    keep(look("A").at(NOON.plusSeconds(60)).build());

    assertThat(lifetimes(OpportunityType.CROSS_PLATFORM, NOON.minusNanos(1_000))).hasSize(1);
    assertThat(lifetimes(OpportunityType.CROSS_PLATFORM, NOON)).hasSize(1);
    assertThat(lifetimes(OpportunityType.CROSS_PLATFORM, NOON.plusNanos(999))).hasSize(1);
    assertThat(lifetimes(OpportunityType.CROSS_PLATFORM, NOON.plusNanos(1_000))).isEmpty();
  }

  @Test
  default void keepShouldDoNothingBeforeItIsSubscribedTo() {
    Mono<KeptChecks> early = arbitrage().keep(RUN, List.of(look("A").build()));
    everythingShouldBeEmptyBeforeTheFirstKeep();

    assertThat(Contracts.only(early)).isEqualTo(new KeptChecks(1, 0, 0));
    assertThat(Contracts.only(early)).isEqualTo(new KeptChecks(0, 0, 0));
  }

  @Test
  default void readersShouldAskAnewAtEverySubscription() {
    Flux<OpenOpportunity> open = arbitrage().listOpen(Set.of(), 10);
    Flux<Lifetime> lifetimes =
        arbitrage().streamLifetimes(OpportunityType.CROSS_PLATFORM, Instant.EPOCH);
    StepVerifier.create(open).expectComplete().verify(PATIENCE);
    StepVerifier.create(lifetimes).expectComplete().verify(PATIENCE);

    keep(look("A").build());

    StepVerifier.create(open).expectNextCount(1).expectComplete().verify(PATIENCE);
    StepVerifier.create(lifetimes).expectNextCount(1).expectComplete().verify(PATIENCE);
    Mono<OpportunityView> found = arbitrage().findOpportunity(only().id());
    Flux<PastCheck> checks = arbitrage().listChecks(only().id());
    StepVerifier.create(found).expectNextCount(1).expectComplete().verify(PATIENCE);
    StepVerifier.create(checks).expectNextCount(1).expectComplete().verify(PATIENCE);

    keep(look("A").at(NOON.plusSeconds(1)).build());
    StepVerifier.create(found)
        .assertNext(view -> assertThat(view.checks()).isEqualTo(2))
        .expectComplete()
        .verify(PATIENCE);
    StepVerifier.create(checks).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldBearTwoAtOnce() {
    List<OpportunityCheck> looks = List.of(look("A").build(), look("B").build());
    Mono.zip(arbitrage().keep(RUN, looks), arbitrage().keep(NEXT_RUN, looks.reversed()))
        .as(StepVerifier::create)
        .assertNext(both -> assertThat(both.getT1().begun() + both.getT2().begun()).isEqualTo(2))
        .expectComplete()
        .verify(PATIENCE);

    assertThat(all()).hasSize(2);
  }

  private KeptChecks keep(OpportunityCheck... checks) {
    return Contracts.only(arbitrage().keep(RUN, List.of(checks)));
  }

  private List<OpenOpportunity> open() {
    return Contracts.only(arbitrage().listOpen(Set.of(), 1_000).collectList());
  }

  private String openNames(Set<Standing> standings, int limit) {
    return String.join(
        " ",
        Contracts.only(
            arbitrage()
                .listOpen(standings, limit)
                .map(one -> one.plan().markets().getFirst().nativeId())
                .collectList()));
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

  private List<Lifetime> lifetimes(OpportunityType type, Instant from) {
    return Contracts.only(arbitrage().streamLifetimes(type, from).collectList());
  }
}
