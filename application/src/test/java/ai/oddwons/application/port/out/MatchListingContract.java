package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.POLYMARKET;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.port.out.MatchSample.match;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.MatchView.Title;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.MatchStore.Batch;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.matching.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How every {@link MatchStore} must filter, page and show; each test begins with empty stores. */
public interface MatchListingContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  EventId STORM = new EventId(KALSHI, "KXSTORM");
  EventId TWIN = new EventId(POLYMARKET, "KXSTORM");
  MatchFilter EVERYTHING = new MatchFilter(Set.of(MatchGrade.values()), null, null, true);

  MatchStore matches();

  MarketStore markets();

  @Test
  default void listMatchesShouldBeEmptyWhenThereAreNone() {
    assertThat(slice(EVERYTHING, PageRequest.first(10))).isEqualTo(Slice.empty());
  }

  @Test
  default void listMatchesShouldGiveTheNewestJudgementFirst() {
    keepSix();

    assertThat(names(EVERYTHING)).isEqualTo("F E " + tied() + " B A");
  }

  @Test
  default void listMatchesShouldPageWithoutGapOrRepeat() {
    keepSix();

    for (int limit = 1; limit <= 7; limit++) {
      assertThat(pages(EVERYTHING, limit)).isEqualTo(names(EVERYTHING));
      assertThat(pages(MatchFilter.ALL, limit)).isEqualTo(names(MatchFilter.ALL));
    }
  }

  @Test
  default void listMatchesShouldGiveNoCursorWhenTheSliceIsJustFull() {
    keepSix();

    assertThat(slice(EVERYTHING, PageRequest.first(6)).next()).isNull();
  }

  @Test
  default void listMatchesShouldNotShiftWhenOneComesInFront() {
    keepSix();
    Slice<MatchView> first = slice(EVERYTHING, PageRequest.first(2));
    keep(match("G").at(NOON.plusSeconds(900)).build());

    Slice<MatchView> rest = slice(EVERYTHING, new PageRequest(first.next(), 10));
    assertThat(names(first) + " " + names(rest)).isEqualTo("F E " + tied() + " B A");
  }

  @ParameterizedTest
  @CsvSource({
    "EQUIVALENT, A B",
    "INVERTED, C",
    "CAVEAT, D",
    "RELATED, E",
    "REJECTED, F",
    "EQUIVALENT RELATED, A B E",
    "CAVEAT REJECTED, D F",
    "'', A B C D E"
  })
  default void listMatchesShouldFilterByGrade(String grades, String expected) {
    keepSix();

    assertThat(sorted(names(new MatchFilter(grades(grades), null, null, false))))
        .isEqualTo(expected);
  }

  @Test
  default void listMatchesShouldHoldEndedOnesOnlyWhereTheyAreAskedFor() {
    keepSix();
    end(NOON.plusSeconds(900), match("B").build().id(), match("E").build().id());

    assertThat(sorted(names(MatchFilter.ALL))).isEqualTo("A C D");
    assertThat(sorted(names(new MatchFilter(Set.of(), null, null, true)))).isEqualTo("A B C D E");
  }

  @Test
  default void listMatchesShouldFilterByEitherMarket() {
    keepSix();

    assertThat(names(of(kalshi("A"), null))).isEqualTo("A");
    assertThat(names(of(polymarket("A"), null))).isEqualTo("A");
    assertThat(names(of(kalshi("unheard-of"), null))).isEmpty();
    keep(match(MarketPair.of(kalshi("A"), polymarket("Z"))).at(NOON.plusSeconds(60)).build());
    assertThat(slice(of(kalshi("A"), null), PageRequest.first(10)).items()).hasSize(2);
    assertThat(slice(of(polymarket("A"), null), PageRequest.first(10)).items()).hasSize(1);
  }

  @Test
  default void listMatchesShouldFilterByEitherEvent() {
    keepSix();

    assertThat(sorted(names(of(null, STORM)))).isEqualTo("A C");
    assertThat(sorted(names(of(null, TWIN)))).isEqualTo("B C");
    assertThat(names(of(null, new EventId(KALSHI, "unheard-of")))).isEmpty();
  }

  @Test
  default void listMatchesShouldFilterByEverythingAtOnce() {
    keepSix();

    assertThat(pages(new MatchFilter(Set.of(MatchGrade.INVERTED), kalshi("C"), TWIN, false), 1))
        .isEqualTo("C");
  }

  @Test
  default void listMatchesShouldRefuseForeignCursors() {
    keepSix();

    refuses(new Cursor("patterns:newest", List.of(NOON.toString(), "x")));
    refuses(new Cursor("", List.of("x")));
  }

  @Test
  default void listMatchesShouldRefuseACursorThatWasTamperedWith() {
    keepSix();
    Cursor genuine = slice(EVERYTHING, PageRequest.first(1)).next();

    refuses(new Cursor(genuine.order(), List.of()));
    for (int i = 0; i < genuine.keys().size(); i++) {
      for (String crafted : List.of("", "?", "NaN", "+1000000-01-01T00:00:00Z", "\u0000")) {
        List<String> keys = new ArrayList<>(genuine.keys());
        keys.set(i, crafted);
        refuses(new Cursor(genuine.order(), keys));
      }
    }
  }

  @Test
  default void listMatchesShouldAskOnlyOnceSubscribedAndThenAnew() {
    Mono<Slice<MatchView>> early = matches().listMatches(EVERYTHING, PageRequest.first(10));
    assertThat(Contracts.only(early)).isEqualTo(Slice.empty());

    keepSix();
    assertThat(Contracts.only(early).items()).hasSize(6);
  }

  @Test
  default void viewsShouldBearTheTitlesOfBothMarkets() {
    MarketText text = new MarketText("Will it rain?", "A drop", "None", "slug", false);
    keepMarkets(market(kalshi("A")).text(text).build(), market(polymarket("A")).build());
    keep(match("A").build());

    assertThat(Contracts.only(matches().findMatch(match("A").build().id())))
        .isEqualTo(slice(MatchFilter.ALL, PageRequest.first(1)).items().getFirst())
        .isEqualTo(
            new MatchView(
                match("A").build(),
                new Title("Will it rain?", "A drop"),
                new Title("Will A happen?", "Yes"),
                NOON,
                null,
                true));
  }

  @Test
  default void viewsShouldCallAMarketThatWeNeverSawByItsId() {
    keep(match("A").build());

    MatchView view = slice(MatchFilter.ALL, PageRequest.first(1)).items().getFirst();
    assertThat(view.first()).isEqualTo(new Title("A", ""));
    assertThat(view.second()).isEqualTo(new Title("A", ""));
    assertThat(view.isReopened()).isFalse();
  }

  @Test
  default void viewsShouldTellThatTheRulesOfOneHaveChanged() {
    Market first = market(kalshi("A")).build();
    Market second = market(polymarket("A")).rules("Yes if it rains.").build();
    keepMarkets(first, second);
    keep(judged(first, second));
    assertThat(isReopened()).isFalse();

    keepMarkets(market(kalshi("A")).title("Another title").build());
    assertThat(isReopened()).isFalse();

    Market secondAnew = market(polymarket("A")).rules("Yes if it pours.").build();
    keepMarkets(secondAnew);
    assertThat(isReopened()).isTrue();

    keep(judged(first, secondAnew));
    assertThat(isReopened()).isFalse();

    keepMarkets(market(kalshi("A")).rules("Yes if it hails.").build());
    assertThat(isReopened()).isTrue();
  }

  private static MarketMatch judged(Market first, Market second) {
    return match("A").rules(first.terms().rules().hash(), second.terms().rules().hash()).build();
  }

  private boolean isReopened() {
    MatchView view = slice(MatchFilter.ALL, PageRequest.first(1)).items().getFirst();
    assertThat(Contracts.only(matches().findMatch(view.match().id()))).isEqualTo(view);
    return view.isReopened();
  }

  private void keepMarkets(Market... some) {
    List<ListedMarket> page = Stream.of(some).map(market -> listed(market)).toList();
    Contracts.only(markets().keep(new MarketStore.Batch(RUN, List.of(), page, NOON)));
  }

  private void refuses(@Nullable Cursor cursor) {
    matches()
        .listMatches(EVERYTHING, new PageRequest(cursor, 1))
        .as(StepVerifier::create)
        .expectError(MalformedCursor.class)
        .verify(PATIENCE);
  }

  /** C and D were judged at one moment; F stood once and is rejected now. */
  private void keepSix() {
    keep(match("F").build());
    keep(
        match("B").events(null, TWIN).at(NOON.plusSeconds(1)).build(),
        match("A").events(STORM, null).build(),
        match("C").grade(MatchGrade.INVERTED).events(STORM, TWIN).at(NOON.plusSeconds(2)).build(),
        match("D").grade(MatchGrade.CAVEAT, ReasonCode.OTHER_RULE).at(NOON.plusSeconds(2)).build(),
        match("E").grade(MatchGrade.RELATED).at(NOON.plusSeconds(3)).build(),
        match("F").grade(MatchGrade.REJECTED).at(NOON.plusSeconds(4)).build());
  }

  /** Those of one moment, the highest id first, as bytes compare. */
  private static String tied() {
    return Stream.of("C", "D")
        .sorted(
            Comparator.comparing((String name) -> match(name).build().id().toString()).reversed())
        .collect(Collectors.joining(" "));
  }

  private void keep(MarketMatch... judged) {
    keep(NOON, List.of(judged), List.of());
  }

  private void end(Instant at, MatchId... ended) {
    keep(at, List.of(), List.of(ended));
  }

  private void keep(Instant at, List<MarketMatch> judged, List<MatchId> ended) {
    Contracts.only(matches().keep(new Batch(RUN, at, new MatchState(at, 1), judged, ended)));
  }

  private static MatchFilter of(@Nullable MarketId market, @Nullable EventId event) {
    return new MatchFilter(Set.of(MatchGrade.values()), market, event, true);
  }

  private static Set<MatchGrade> grades(String words) {
    return Stream.of(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(MatchGrade::valueOf)
        .collect(Collectors.toSet());
  }

  private Slice<MatchView> slice(MatchFilter filter, PageRequest page) {
    return Contracts.only(matches().listMatches(filter, page));
  }

  private String names(MatchFilter filter) {
    return names(slice(filter, PageRequest.first(100)));
  }

  private static String names(Slice<MatchView> slice) {
    return String.join(" ", slice.items().stream().map(MatchListingContract::name).toList());
  }

  private static String name(MatchView view) {
    return view.match().pair().first().nativeId();
  }

  private static String sorted(String names) {
    return Stream.of(names.split(" ")).sorted().collect(Collectors.joining(" "));
  }

  private String pages(MatchFilter filter, int limit) {
    List<String> all = new ArrayList<>();
    Cursor next = null;
    do {
      Slice<MatchView> slice = slice(filter, new PageRequest(next, limit));
      assertThat(slice.items()).hasSizeLessThanOrEqualTo(limit);
      slice.items().forEach(view -> all.add(name(view)));
      next = slice.next() == null ? null : Cursor.tryParse(slice.next().toText()).orElseThrow();
    } while (next != null);
    return String.join(" ", all);
  }
}
