package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.POLYMARKET;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.event;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.fixture.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketSort;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Quote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How every {@link MarketStore} must filter, sort and page; each test begins with empty stores. */
public interface MarketListingContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Event STORM = event(KALSHI, "KXSTORM", "Storm over Lisbon");

  MarketStore markets();

  SnapshotStore snapshots();

  @Test
  default void listMarketsShouldBeEmptyWhenThereAreNone() {
    assertThat(slice(MarketFilter.ALL, PageRequest.first(10))).isEqualTo(Slice.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "ID,      A B C D E x",
    "VOLUME,  D C A B E x",
    "CLOSING, C x A B D E",
    "UPDATED, B C x A D E",
  })
  default void listMarketsShouldSortWithWhatIsMissingLast(MarketSort sort, String expected) {
    keepOneOfEachKind();

    assertThat(ids(sorted(sort))).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @EnumSource(MarketSort.class)
  default void listMarketsShouldPageWithoutGapOrRepeat(MarketSort sort) {
    keepOneOfEachKind();

    for (int limit = 1; limit <= 7; limit++) {
      assertThat(pages(sorted(sort), limit)).isEqualTo(ids(sorted(sort)));
    }
  }

  @ParameterizedTest
  @EnumSource(MarketSort.class)
  default void listMarketsShouldPageThroughTheTradableOnes(MarketSort sort) {
    keepOneOfEachKind();
    MarketFilter open =
        filter(Set.of(), Set.of(MarketStatus.OPEN, MarketStatus.PAUSED), Set.of(), null, "", sort);

    assertThat(pages(open, 2)).containsExactlyInAnyOrder("A", "B", "C", "E", "x");
    assertThat(pages(open, 2)).isEqualTo(ids(open));
  }

  @Test
  default void listMarketsShouldFilterByPlatform() {
    keepOneOfEachKind();

    assertThat(ids(filter(Set.of(POLYMARKET), Set.of(), Set.of(), null, "", MarketSort.ID)))
        .containsExactly("x");
    assertThat(ids(filter(Set.of(POLYMARKET, KALSHI), Set.of(), Set.of(), null, "", MarketSort.ID)))
        .hasSize(6);
    assertThat(
            ids(filter(Set.of(new Platform("toy")), Set.of(), Set.of(), null, "", MarketSort.ID)))
        .isEmpty();
  }

  @Test
  default void listMarketsShouldFilterByStatusAndCategoryAtOnce() {
    keepOneOfEachKind();

    assertThat(
            ids(
                filter(
                    Set.of(),
                    Set.of(MarketStatus.OPEN, MarketStatus.SETTLED),
                    Set.of(Category.CRYPTO, Category.SPORTS),
                    null,
                    "",
                    MarketSort.ID)))
        .containsExactly("B", "D");
  }

  @Test
  default void listMarketsShouldFilterByEvent() {
    keepOneOfEachKind();

    assertThat(ids(filter(Set.of(), Set.of(), Set.of(), STORM.id(), "", MarketSort.ID)))
        .containsExactly("A", "C");
    EventId sameNameElsewhere = new EventId(POLYMARKET, STORM.id().nativeId());
    assertThat(ids(filter(Set.of(), Set.of(), Set.of(), sameNameElsewhere, "", MarketSort.ID)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bitcoin,           B D",
    "BITCOIN moon,      D",
    "moon bitcoin,      D",
    "lisbon,            A C",
    "lisbon happen,     A C",
    "bitcoin lisbon,    ''",
    "'   ',             A B C D E x",
    "'''; drop table',  ''",
    "bitcoin & ! | (:*, B D",
  })
  default void listMarketsShouldFindAllWordsInTitlesOfMarketAndEvent(String text, String found) {
    keepOneOfEachKind();

    assertThat(String.join(" ", ids(text(text)))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"0, 100, A B C x", "10, 20, C", "20, 50, x", "50, , A B", ", 20, C", "51, , ''"})
  default void listMarketsShouldFilterByPlannedClose(
      @Nullable Integer from, @Nullable Integer before, String found) {
    keepOneOfEachKind();

    MarketFilter filter =
        new MarketFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            from == null ? null : NOON.plusSeconds(from),
            before == null ? null : NOON.plusSeconds(before),
            "",
            MarketSort.ID);

    assertThat(String.join(" ", ids(filter))).isEqualTo(found);
  }

  @Test
  default void listMarketsShouldFindTheNewTitleOfAnEvent() {
    keepOneOfEachKind();
    Event renamed = event(KALSHI, "KXSTORM", "Hurricane over Porto");
    Contracts.only(markets().keep(new Batch(RUN, NOON, List.of(renamed), List.of(), NOON)));

    assertThat(ids(text("porto"))).containsExactly("A", "C");
    assertThat(ids(text("lisbon"))).isEmpty();
  }

  @Test
  default void listMarketsShouldFollowAChangeOfState() {
    keepOneOfEachKind();
    Contracts.only(
        markets()
            .keepStates(
                List.of(
                    new SettlementReports.SettlementReport(
                        kalshi("C"), MarketState.of(MarketStatus.CLOSED))),
                NOON));

    MarketFilter open =
        filter(Set.of(), Set.of(MarketStatus.OPEN), Set.of(), null, "", MarketSort.VOLUME);
    assertThat(ids(open)).containsExactly("A", "B", "E", "x");
  }

  @Test
  default void listMarketsShouldCarryEventAndQuote() {
    keepOneOfEachKind();

    MarketView a = slice(MarketFilter.ALL, PageRequest.first(1)).items().getFirst();
    assertThat(a.event()).isEqualTo(STORM);
    assertThat(a.quote()).isEqualTo(quote(40, 42, NOON).contracts("10").build());
  }

  @Test
  default void listMarketsShouldRefuseACursorOfAnotherOrder() {
    keepOneOfEachKind();
    Cursor byId = slice(sorted(MarketSort.ID), PageRequest.first(1)).next();

    for (Cursor foreign :
        new Cursor[] {byId, new Cursor("snapshots", List.of("x")), new Cursor("", List.of("x"))}) {
      markets()
          .listMarkets(sorted(MarketSort.VOLUME), new PageRequest(foreign, 1))
          .as(StepVerifier::create)
          .expectError(MalformedCursor.class)
          .verify(PATIENCE);
    }
  }

  @ParameterizedTest
  @EnumSource(MarketSort.class)
  default void listMarketsShouldRefuseACursorThatWasTamperedWith(MarketSort sort) {
    keepOneOfEachKind();
    Cursor genuine = slice(sorted(sort), PageRequest.first(1)).next();
    Cursor shorter = new Cursor(genuine.order(), List.of("?"));

    markets()
        .listMarkets(sorted(sort), new PageRequest(shorter, 1))
        .as(StepVerifier::create)
        .expectError(MalformedCursor.class)
        .verify(PATIENCE);
  }

  @Test
  default void listMarketsShouldAskOnlyOnceSubscribed() {
    Mono<Slice<MarketView>> early = markets().listMarkets(MarketFilter.ALL, PageRequest.first(10));
    keepOneOfEachKind();

    assertThat(Contracts.only(early).items()).hasSize(6);
  }

  /** Six markets that differ in what lists go by; E never had a quote. */
  private void keepOneOfEachKind() {
    List<ListedMarket> page =
        List.of(
            listed(market(kalshi("A")).of(STORM.id()).closing(NOON.plusSeconds(50)).build()),
            listed(
                market(kalshi("B"))
                    .title("Bitcoin above 200k?")
                    .category(Category.CRYPTO)
                    .closing(NOON.plusSeconds(50))
                    .build()),
            listed(
                market(kalshi("C"))
                    .of(STORM.id())
                    .status(MarketStatus.PAUSED)
                    .closing(NOON.plusSeconds(10))
                    .build()),
            listed(
                market(kalshi("D"))
                    .title("Bitcoin to the moon?")
                    .category(Category.SPORTS)
                    .status(MarketStatus.SETTLED)
                    .closing(null)
                    .build()),
            listed(market(kalshi("E")).closing(null).build()),
            listed(market(polymarket("x")).closing(NOON.plusSeconds(20)).build()));
    Contracts.only(markets().keep(new Batch(RUN, NOON, List.of(STORM), page, NOON)));
    Contracts.only(
        snapshots()
            .record(
                RUN,
                List.of(
                    reading("A", quote(40, 42, NOON).contracts("10").build()),
                    reading("B", QuoteSample.empty(NOON.plusSeconds(9)).build()),
                    reading("C", quote(1, 2, NOON.plusSeconds(9)).contracts("10.5").build()),
                    reading("D", quote(1, 2, NOON).contracts("1000").build()),
                    new Reading(
                        polymarket("x"),
                        quote(1, 2, NOON.plusSeconds(5)).dollars("99999").build(),
                        null))));
  }

  private static Reading reading(String id, Quote quote) {
    return new Reading(kalshi(id), quote, null);
  }

  private Slice<MarketView> slice(MarketFilter filter, PageRequest page) {
    return Contracts.only(markets().listMarkets(filter, page));
  }

  private List<String> ids(MarketFilter filter) {
    return ids(slice(filter, PageRequest.first(100)));
  }

  private static List<String> ids(Slice<MarketView> slice) {
    return slice.items().stream().map(view -> view.market().id().nativeId()).toList();
  }

  private List<String> pages(MarketFilter filter, int limit) {
    List<String> all = new ArrayList<>();
    Cursor next = null;
    do {
      Slice<MarketView> slice = slice(filter, new PageRequest(next, limit));
      assertThat(slice.items()).hasSizeLessThanOrEqualTo(limit);
      all.addAll(ids(slice));
      next = slice.next() == null ? null : Cursor.tryParse(slice.next().toText()).orElseThrow();
    } while (next != null);
    return all;
  }

  private static MarketFilter sorted(MarketSort sort) {
    return filter(Set.of(), Set.of(), Set.of(), null, "", sort);
  }

  private static MarketFilter text(String text) {
    return filter(Set.of(), Set.of(), Set.of(), null, text, MarketSort.ID);
  }

  private static MarketFilter filter(
      Set<Platform> platforms,
      Set<MarketStatus> statuses,
      Set<Category> categories,
      @Nullable EventId event,
      String text,
      MarketSort sort) {
    return new MarketFilter(platforms, statuses, categories, event, text, sort);
  }
}
