package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.POLYMARKET;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.pattern;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.PatternSample;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternSort;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * How every {@link PatternStore} must filter, sort and page; each test begins with an empty one.
 */
public interface PatternListingContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  EventId STORM = new EventId(KALSHI, "KXSTORM");

  PatternStore patterns();

  @ParameterizedTest
  @EnumSource(PatternSort.class)
  default void listPatternsShouldBeEmptyWhenThereAreNone(PatternSort sort) {
    assertThat(slice(sorted(sort), PageRequest.first(10))).isEqualTo(Slice.empty());
  }

  @ParameterizedTest
  @CsvSource({"NEWEST, F E D B A C", "SCORE, E F D B A C"})
  default void listPatternsShouldSortWithTiesById(PatternSort sort, String expected) {
    keepSix();

    assertThat(names(sorted(sort))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(PatternSort.class)
  default void listPatternsShouldPageWithoutGapOrRepeat(PatternSort sort) {
    keepSix();

    for (int limit = 1; limit <= 7; limit++) {
      assertThat(pages(sorted(sort), limit)).isEqualTo(names(sorted(sort)));
    }
  }

  @ParameterizedTest
  @EnumSource(PatternSort.class)
  default void listPatternsShouldGiveNoCursorWhenTheSliceIsJustFull(PatternSort sort) {
    keepSix();

    assertThat(slice(sorted(sort), PageRequest.first(6)).next()).isNull();
  }

  @ParameterizedTest
  @EnumSource(PatternSort.class)
  default void listPatternsShouldNotShiftWhenOneComesInFront(PatternSort sort) {
    keepSix();
    Slice<Pattern> first = slice(sorted(sort), PageRequest.first(2));
    keep(named("G", kalshi("G")).at(NOON.plusSeconds(900)).score(100).build());

    String rest = names(slice(sorted(sort), new PageRequest(first.next(), 10)));
    String six = sort == PatternSort.NEWEST ? "F E D B A C" : "E F D B A C";
    assertThat(names(first) + " " + rest).isEqualTo(six);
  }

  @Test
  default void listPatternsShouldFilterByPlatform() {
    keepSix();

    assertThat(names(filter(Set.of(POLYMARKET), Set.of(), Set.of()))).isEqualTo("E");
    assertThat(names(filter(Set.of(POLYMARKET, KALSHI), Set.of(), Set.of()))).hasSize(11);
    assertThat(names(filter(Set.of(new Platform("toy")), Set.of(), Set.of()))).isEmpty();
  }

  @Test
  default void listPatternsShouldFilterByKind() {
    keepSix();

    assertThat(names(filter(Set.of(), Set.of(PatternKind.VOLUME_BURST), Set.of())))
        .isEqualTo("D B");
    assertThat(
            names(
                filter(Set.of(), Set.of(PatternKind.VOLUME_BURST, PatternKind.REVERSAL), Set.of())))
        .isEqualTo("F D B");
  }

  @Test
  default void listPatternsShouldFilterByCategory() {
    keepSix();

    assertThat(names(filter(Set.of(), Set.of(), Set.of(Category.CRYPTO)))).isEqualTo("D");
    assertThat(names(filter(Set.of(), Set.of(), Set.of(Category.CRYPTO, Category.SPORTS))))
        .isEqualTo("E D");
  }

  @Test
  default void listPatternsShouldFilterByMarket() {
    keepSix();

    assertThat(names(subject(kalshi("A"), null))).isEqualTo("F A");
    assertThat(names(subject(polymarket("A"), null))).isEqualTo("E");
    assertThat(names(subject(kalshi("unheard-of"), null))).isEmpty();
  }

  @Test
  default void listPatternsShouldFilterByEvent() {
    keepSix();

    assertThat(names(subject(null, STORM))).isEqualTo("F A C");
    assertThat(names(subject(null, new EventId(POLYMARKET, STORM.nativeId())))).isEqualTo("E");
  }

  @ParameterizedTest
  @CsvSource({"0, , F E D B A", "10, 20, D B", "10, 21, E D B", ", 0, C", "31, , ''"})
  default void listPatternsShouldFilterByTime(
      @Nullable Integer from, @Nullable Integer before, String expected) {
    keepSix();

    assertThat(names(detected(from, before))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, F E D B A C",
    "20, F E D B A",
    "20.000001, F E D B",
    "60, F E D B",
    "90, E",
    "90.1, ''"
  })
  default void listPatternsShouldFilterByScoreInclusively(double minScore, String expected) {
    keepSix();

    assertThat(names(atLeast(minScore, PatternSort.NEWEST))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(PatternSort.class)
  default void listPatternsShouldFilterByEverythingAtOnce(PatternSort sort) {
    keepSix();
    PatternFilter filter =
        new PatternFilter(
            Set.of(KALSHI),
            Set.of(PatternKind.REVERSAL, PatternKind.PRICE_JUMP),
            Set.of(Category.WEATHER),
            kalshi("A"),
            STORM,
            NOON,
            NOON.plusSeconds(60),
            20,
            sort);

    assertThat(pages(filter, 1)).isEqualTo("F A");
  }

  @ParameterizedTest
  @EnumSource(PatternSort.class)
  default void listPatternsShouldRefuseForeignCursors(PatternSort sort) {
    keepSix();
    PatternSort other = sort == PatternSort.SCORE ? PatternSort.NEWEST : PatternSort.SCORE;
    Cursor ofOther = slice(sorted(other), PageRequest.first(1)).next();

    refuses(sort, ofOther);
    refuses(sort, new Cursor("snapshots", List.of("x")));
    refuses(sort, new Cursor("", List.of("x")));
  }

  @ParameterizedTest
  @EnumSource(PatternSort.class)
  default void listPatternsShouldRefuseACursorThatWasTamperedWith(PatternSort sort) {
    keepSix();
    Cursor genuine = slice(sorted(sort), PageRequest.first(1)).next();

    refuses(sort, new Cursor(genuine.order(), List.of()));
    for (int i = 0; i < genuine.keys().size(); i++) {
      for (String crafted : List.of("", "?", "NaN", "+1000000-01-01T00:00:00Z", "\u0000")) {
        List<String> keys = new ArrayList<>(genuine.keys());
        keys.set(i, crafted);
        refuses(sort, new Cursor(genuine.order(), keys));
      }
    }
  }

  @Test
  default void listPatternsShouldAskOnlyOnceSubscribedAndThenAnew() {
    Mono<Slice<Pattern>> early = patterns().listPatterns(PatternFilter.ALL, PageRequest.first(10));
    keepSix();
    assertThat(names(Contracts.only(early))).isEqualTo("F E D B A C");

    keep(named("G", kalshi("G")).at(NOON.plusSeconds(900)).build());
    assertThat(names(Contracts.only(early))).isEqualTo("G F E D B A C");
  }

  private void refuses(PatternSort sort, @Nullable Cursor cursor) {
    patterns()
        .listPatterns(sorted(sort), new PageRequest(cursor, 1))
        .as(StepVerifier::create)
        .expectError(MalformedCursor.class)
        .verify(PATIENCE);
  }

  /** B and D came at one moment with one score, D has the higher id; F has the same score. */
  private void keepSix() {
    EventId elsewhere = new EventId(POLYMARKET, STORM.nativeId());
    PatternSample b = named("B", kalshi("B")).kind(PatternKind.VOLUME_BURST);
    PatternSample d = named("D", kalshi("D")).kind(PatternKind.VOLUME_BURST);
    PatternSample f = named("F", kalshi("A")).kind(PatternKind.REVERSAL);
    keep(
        named("A", kalshi("A")).of(STORM).score(20).build(),
        b.at(NOON.plusSeconds(10)).score(60).build(),
        named("C", kalshi("C")).of(STORM).at(NOON.minusSeconds(10)).score(0).build(),
        d.at(NOON.plusSeconds(10)).category(Category.CRYPTO).score(60).build(),
        named("E", polymarket("A"))
            .of(elsewhere)
            .at(NOON.plusSeconds(20))
            .category(Category.SPORTS)
            .score(90)
            .build(),
        f.of(STORM).at(NOON.plusSeconds(30)).score(60).build());
  }

  private void keep(Pattern... some) {
    DetectorImage image = new DetectorImage(1, NOON, NOON, 1);
    Contracts.only(
        patterns()
            .keep(
                RUN,
                NOON,
                List.of(some),
                image,
                Flux.just(new DetectorImage.Part(0, new byte[] {1}))));
  }

  /** Ids lie in the order of their letters, half of them with the highest bit set. */
  private static PatternSample named(String letter, MarketId market) {
    long bits = letter.charAt(0) < 'D' ? letter.charAt(0) : Long.MIN_VALUE + letter.charAt(0);
    return pattern(market).named(new PatternId(new UUID(bits, 0)));
  }

  private Slice<Pattern> slice(PatternFilter filter, PageRequest page) {
    return Contracts.only(patterns().listPatterns(filter, page));
  }

  private String names(PatternFilter filter) {
    return names(slice(filter, PageRequest.first(100)));
  }

  private static String names(Slice<Pattern> slice) {
    return String.join(" ", slice.items().stream().map(PatternListingContract::name).toList());
  }

  private static String name(Pattern pattern) {
    return String.valueOf((char) (pattern.id().value().getMostSignificantBits() & 0xFF));
  }

  private String pages(PatternFilter filter, int limit) {
    List<String> all = new ArrayList<>();
    Cursor next = null;
    do {
      Slice<Pattern> slice = slice(filter, new PageRequest(next, limit));
      assertThat(slice.items()).hasSizeLessThanOrEqualTo(limit);
      slice.items().forEach(pattern -> all.add(name(pattern)));
      next = slice.next() == null ? null : Cursor.tryParse(slice.next().toText()).orElseThrow();
    } while (next != null);
    return String.join(" ", all);
  }

  private static PatternFilter sorted(PatternSort sort) {
    return atLeast(0, sort);
  }

  private static PatternFilter atLeast(double minScore, PatternSort sort) {
    return new PatternFilter(Set.of(), Set.of(), Set.of(), null, null, null, null, minScore, sort);
  }

  private static PatternFilter filter(
      Set<Platform> platforms, Set<PatternKind> kinds, Set<Category> categories) {
    return new PatternFilter(
        platforms, kinds, categories, null, null, null, null, 0, PatternSort.NEWEST);
  }

  private static PatternFilter subject(@Nullable MarketId market, @Nullable EventId event) {
    return new PatternFilter(
        Set.of(), Set.of(), Set.of(), market, event, null, null, 0, PatternSort.NEWEST);
  }

  private static PatternFilter detected(@Nullable Integer from, @Nullable Integer before) {
    return new PatternFilter(
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        from == null ? null : noonPlus(from),
        before == null ? null : noonPlus(before),
        0,
        PatternSort.NEWEST);
  }

  private static Instant noonPlus(int seconds) {
    return NOON.plusSeconds(seconds);
  }
}
