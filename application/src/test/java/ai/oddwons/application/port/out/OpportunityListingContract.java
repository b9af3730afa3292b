package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.port.out.CheckSample.look;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MatchView.Title;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * How every {@link ArbitrageStore} must filter, sort, page and show; each test begins with empty
 * stores.
 */
public interface OpportunityListingContract {
  Duration PATIENCE = Duration.ofMinutes(3);

  ArbitrageStore arbitrage();

  MarketStore markets();

  @ParameterizedTest
  @EnumSource(OpportunitySort.class)
  default void listOpportunitiesShouldBeEmptyWhenThereAreNone(OpportunitySort sort) {
    assertThat(slice(sorted(sort), PageRequest.first(10))).isEqualTo(Slice.empty());
  }

  /** B and C were first seen at one moment with one profit; D and G have no value. */
  @ParameterizedTest
  @CsvSource({"NEWEST, G F E C B D A", "PROFIT, E C B A F G D"})
  default void listOpportunitiesShouldSortWithTiesById(OpportunitySort sort, String expected) {
    keepSeven();

    assertThat(names(sorted(sort))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(OpportunitySort.class)
  default void listOpportunitiesShouldPageWithoutGapOrRepeat(OpportunitySort sort) {
    keepSeven();

    for (int limit = 1; limit <= 8; limit++) {
      assertThat(pages(sorted(sort), limit)).isEqualTo(names(sorted(sort)));
    }
  }

  @ParameterizedTest
  @EnumSource(OpportunitySort.class)
  default void listOpportunitiesShouldGiveNoCursorWhenTheSliceIsJustFull(OpportunitySort sort) {
    keepSeven();

    assertThat(slice(sorted(sort), PageRequest.first(7)).next()).isNull();
  }

  @ParameterizedTest
  @EnumSource(OpportunitySort.class)
  default void listOpportunitiesShouldNotShiftWhenOneComesInFront(OpportunitySort sort) {
    keepSeven();
    String before = names(sorted(sort));
    Slice<OpportunityView> first = slice(sorted(sort), PageRequest.first(3));
    keep(look("H").profit("1000").at(NOON.plusSeconds(900)));

    Slice<OpportunityView> rest = slice(sorted(sort), new PageRequest(first.next(), 10));
    assertThat(names(first) + " " + names(rest)).isEqualTo(before);
  }

  @Test
  default void listOpportunitiesShouldPageByProfitsOfManyDecimals() {
    keep(
        look("A").profit("0.1234567890123456789012345678901234567890"),
        look("B").profit("0.1234567890123456789012345678901234567891"),
        look("C").profit("12345678901234567890.5"));

    assertThat(pages(sorted(OpportunitySort.PROFIT), 1)).isEqualTo("C B A");
  }

  @Test
  default void listOpportunitiesShouldFilterByStanding() {
    keepSeven();

    assertThat(fitting(standings(Standing.ACTIVE))).isEqualTo("A B C E");
    assertThat(fitting(standings(Standing.WATCH))).isEqualTo("D F");
    assertThat(fitting(standings(Standing.NEAR_MISS))).isEqualTo("G");
    assertThat(fitting(standings(Standing.WATCH, Standing.ACTIVE))).isEqualTo("A B C D E F");
  }

  @Test
  default void listOpportunitiesShouldFilterByType() {
    keepSeven();

    assertThat(fitting(types(OpportunityType.TEMPORAL))).isEqualTo("B");
    assertThat(fitting(types(OpportunityType.TEMPORAL, OpportunityType.RELATED_MARKET)))
        .isEqualTo("B E");
    assertThat(fitting(types(OpportunityType.HEDGE))).isEmpty();
  }

  @Test
  default void listOpportunitiesShouldFilterByAnyOfItsMarkets() {
    keepSeven();
    keep(look(kalshi("A"), kalshi("Z")));

    assertThat(fitting(of(kalshi("A")))).isEqualTo("A A");
    assertThat(fitting(of(polymarket("A")))).isEqualTo("A");
    assertThat(fitting(of(kalshi("Z")))).isEqualTo("A");
    assertThat(fitting(of(kalshi("unheard-of")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, A B C E F",
    "0, A B C E",
    "0.01, A B C E",
    "0.010000001, B C E",
    "0.09, E",
    "0.091, ''"
  })
  default void listOpportunitiesShouldFilterByReturnInclusively(
      BigDecimal minReturn, String expected) {
    keepSeven();

    assertThat(
            fitting(
                new OpportunityFilter(
                    Set.of(), Set.of(), null, minReturn, true, OpportunitySort.NEWEST)))
        .isEqualTo(expected);
  }

  @Test
  default void listOpportunitiesShouldHoldEndedOnesOnlyWhereTheyAreAskedFor() {
    keepSeven();
    keep(look("A").gone("no_gap").at(NOON.plusSeconds(900)));
    keep(look("F").active().at(NOON.plusSeconds(900)));

    assertThat(fitting(OpportunityFilter.FINDINGS)).isEqualTo("B C E F");
    assertThat(fitting(sorted(OpportunitySort.NEWEST))).isEqualTo("A B C D E F F G");
    assertThat(fitting(standings(Standing.WATCH))).isEqualTo("D F");
  }

  @ParameterizedTest
  @EnumSource(OpportunitySort.class)
  default void listOpportunitiesShouldFilterByEverythingAtOnce(OpportunitySort sort) {
    keepSeven();

    assertThat(
            pages(
                new OpportunityFilter(
                    Set.of(Standing.ACTIVE),
                    Set.of(OpportunityType.CROSS_PLATFORM, OpportunityType.RELATED_MARKET),
                    kalshi("E"),
                    new BigDecimal("0.05"),
                    false,
                    sort),
                1))
        .isEqualTo("E");
  }

  @ParameterizedTest
  @EnumSource(OpportunitySort.class)
  default void listOpportunitiesShouldRefuseForeignCursors(OpportunitySort sort) {
    keepSeven();
    OpportunitySort other =
        sort == OpportunitySort.PROFIT ? OpportunitySort.NEWEST : OpportunitySort.PROFIT;

    refuses(sort, slice(sorted(other), PageRequest.first(1)).next());
    refuses(sort, new Cursor("matches", List.of("x")));
    refuses(sort, new Cursor("", List.of("x")));
  }

  @ParameterizedTest
  @EnumSource(OpportunitySort.class)
  default void listOpportunitiesShouldRefuseACursorThatWasTamperedWith(OpportunitySort sort) {
    keepSeven();
    Cursor genuine = slice(sorted(sort), PageRequest.first(1)).next();

    refuses(sort, new Cursor(genuine.order(), List.of()));
    for (int i = 0; i < genuine.keys().size(); i++) {
      for (String crafted :
          List.of("", "?", "NaN", "1e999", "+1000000-01-01T00:00:00Z", "\u0000", "9".repeat(200))) {
        List<String> keys = new ArrayList<>(genuine.keys());
        keys.set(i, crafted);
        refuses(sort, new Cursor(genuine.order(), keys));
      }
    }
  }

  @Test
  default void listOpportunitiesShouldAskOnlyOnceSubscribedAndThenAnew() {
    Mono<Slice<OpportunityView>> early =
        arbitrage().listOpportunities(OpportunityFilter.FINDINGS, PageRequest.first(10));
    assertThat(Contracts.only(early)).isEqualTo(Slice.empty());

    keepSeven();
    assertThat(Contracts.only(early).items()).hasSize(4);
  }

  @Test
  default void viewsShouldBearTheTitlesOfTheMarketsThatWeKnow() {
    Market known = market(kalshi("A")).title("Will it rain, \"heavily\"?").build();
    Contracts.only(
        markets().keep(new MarketStore.Batch(RUN, List.of(), List.of(listed(known)), NOON)));
    keep(look("A"), look("B"));

    List<OpportunityView> items = slice(OpportunityFilter.FINDINGS, PageRequest.first(10)).items();
    assertThat(items)
        .extracting(OpportunityView::titles)
        .containsExactlyInAnyOrder(
            Map.of(known.id(), new Title("Will it rain, \"heavily\"?", "Yes")), Map.of());
    for (OpportunityView view : items) {
      assertThat(Contracts.only(arbitrage().findOpportunity(view.id()))).isEqualTo(view);
    }
  }

  private void refuses(OpportunitySort sort, @Nullable Cursor cursor) {
    arbitrage()
        .listOpportunities(sorted(sort), new PageRequest(cursor, 1))
        .as(StepVerifier::create)
        .expectError(MalformedCursor.class)
        .verify(PATIENCE);
  }

  private void keepSeven() {
    keep(look("A").profit("1").at(NOON));
    keep(look("B").profit("5").type(OpportunityType.TEMPORAL).at(NOON.plusSeconds(2)));
    keep(look("C").profit("5.00").at(NOON.plusSeconds(2)));
    keep(
        look("D").watch().profit(null).at(NOON.plusSeconds(1)),
        look("E").profit("9").type(OpportunityType.RELATED_MARKET).at(NOON.plusSeconds(3)),
        look("F").watch().profit("-1").at(NOON.plusSeconds(4)),
        look("G").nearMiss().profit(null).at(NOON.plusSeconds(5)));
  }

  private void keep(CheckSample... looks) {
    List<OpportunityCheck> checks = Stream.of(looks).map(CheckSample::build).toList();
    Contracts.only(arbitrage().keep(RUN, checks));
  }

  private static OpportunityFilter sorted(OpportunitySort sort) {
    return new OpportunityFilter(Set.of(), Set.of(), null, null, true, sort);
  }

  private static OpportunityFilter standings(Standing... standings) {
    return new OpportunityFilter(
        Set.of(standings), Set.of(), null, null, true, OpportunitySort.NEWEST);
  }

  private static OpportunityFilter types(OpportunityType... types) {
    return new OpportunityFilter(Set.of(), Set.of(types), null, null, true, OpportunitySort.NEWEST);
  }

  private static OpportunityFilter of(MarketId market) {
    return new OpportunityFilter(Set.of(), Set.of(), market, null, true, OpportunitySort.NEWEST);
  }

  private Slice<OpportunityView> slice(OpportunityFilter filter, PageRequest page) {
    return Contracts.only(arbitrage().listOpportunities(filter, page));
  }

  private String names(OpportunityFilter filter) {
    return names(slice(filter, PageRequest.first(100)));
  }

  private String fitting(OpportunityFilter filter) {
    return slice(filter, PageRequest.first(100)).items().stream()
        .map(OpportunityListingContract::name)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String names(Slice<OpportunityView> slice) {
    return slice.items().stream()
        .map(OpportunityListingContract::name)
        .collect(Collectors.joining(" "));
  }

  private static String name(OpportunityView view) {
    return view.latest().plan().markets().getFirst().nativeId();
  }

  private String pages(OpportunityFilter filter, int limit) {
    List<String> all = new ArrayList<>();
    Cursor next = null;
    do {
      Slice<OpportunityView> slice = slice(filter, new PageRequest(next, limit));
      assertThat(slice.items()).hasSizeLessThanOrEqualTo(limit);
      slice.items().forEach(view -> all.add(name(view)));
      next = slice.next() == null ? null : Cursor.tryParse(slice.next().toText()).orElseThrow();
    } while (next != null);
    return String.join(" ", all);
  }
}
