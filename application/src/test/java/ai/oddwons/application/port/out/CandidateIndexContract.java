package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.application.port.out.CandidateIndex.Candidate;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.application.port.out.CandidateIndex.Change;
import ai.oddwons.application.port.out.CandidateIndex.Entry;
import ai.oddwons.application.port.out.CandidateIndex.Question;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.retrieval.RetrievalTerms;
import ai.oddwons.domain.matching.retrieval.TermReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link CandidateIndex} must do. Each test expects an empty one. */
public interface CandidateIndexContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Platform KALSHI = new Platform("kalshi");
  Platform POLYMARKET = new Platform("polymarket");

  CandidateIndex index();

  static MarketWording kalshi(String id, String title, String outcome) {
    return new MarketWording(id, id.replaceAll("-[^-]*$", ""), title, outcome, "", null);
  }

  static MarketWording polymarket(String slug, String title) {
    return new MarketWording("0x" + slug.hashCode(), slug, title, "", "", null);
  }

  static Change put(Platform platform, MarketWording wording) {
    return new Change.Put(id(platform, wording), terms(wording), wording.hashCode());
  }

  static MarketId id(Platform platform, MarketWording wording) {
    return new MarketId(platform, wording.id());
  }

  static RetrievalTerms terms(MarketWording wording) {
    return new TermReader().read(wording);
  }

  MarketWording RAIN =
      kalshi("KXRAIN-26NOV20-NYC", "Will it rain in New York on Nov 20, 2026?", "");
  MarketWording SNOW = kalshi("KXSNOW-26DEC24-CHI", "Will it snow in Chicago on Dec 24, 2026?", "");

  @Test
  default void streamEntriesShouldBeEmptyAtFirst() {
    index().streamEntries(KALSHI).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listCandidatesShouldFindNothingAtFirst() {
    assertThat(ask(KALSHI, RAIN, 20)).isEmpty();
  }

  @Test
  default void listCandidatesShouldAnswerNothingWhenNothingIsAsked() {
    index()
        .listCandidates(KALSHI, List.of(), 20)
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void streamEntriesShouldTellEachMarketWithItsFingerprint() {
    update(put(KALSHI, RAIN), put(KALSHI, SNOW));

    assertThat(entries(KALSHI))
        .containsExactlyInAnyOrder(
            new Entry(id(KALSHI, RAIN), RAIN.hashCode()),
            new Entry(id(KALSHI, SNOW), SNOW.hashCode()));
  }

  @Test
  default void updateShouldCountTheChanges() {
    assertThat(update(put(KALSHI, RAIN), new Change.Remove(id(KALSHI, SNOW)))).isEqualTo(2);
    assertThat(update()).isZero();
  }

  @Test
  default void updateShouldLetTheLastChangeOfAMarketCount() {
    update(
        put(KALSHI, RAIN),
        put(KALSHI, SNOW),
        new Change.Put(id(KALSHI, RAIN), terms(SNOW), Long.MIN_VALUE),
        new Change.Remove(id(KALSHI, SNOW)));

    assertThat(entries(KALSHI)).containsExactly(new Entry(id(KALSHI, RAIN), Long.MIN_VALUE));
  }

  @Test
  default void updateShouldReplaceWhatWasPutBefore() {
    update(put(KALSHI, RAIN));
    update(new Change.Put(id(KALSHI, RAIN), terms(SNOW), Long.MIN_VALUE));

    assertThat(ask(KALSHI, polymarket("rain", "Rain in New York?"), 20)).isEmpty();
    assertThat(ask(KALSHI, polymarket("snow", "Snow in Chicago?"), 20))
        .containsExactly(id(KALSHI, RAIN));
  }

  @Test
  default void updateShouldForgetWhatIsRemoved() {
    update(put(KALSHI, RAIN), put(KALSHI, SNOW));
    update(new Change.Remove(id(KALSHI, RAIN)));

    assertThat(entries(KALSHI)).extracting(Entry::market).containsExactly(id(KALSHI, SNOW));
    assertThat(ask(KALSHI, polymarket("rain", "Rain in New York?"), 20)).isEmpty();
  }

  @Test
  default void updateShouldLeaveEverythingWhenTheChangesFail() {
    update(put(KALSHI, RAIN));

    index()
        .update(
            KALSHI,
            Flux.just(put(KALSHI, SNOW), new Change.Remove(id(KALSHI, RAIN)))
                .concatWith(Mono.error(new StoreFailure.Unavailable("no more", null))))
        .as(StepVerifier::create)
        .expectError(StoreFailure.Unavailable.class)
        .verify(PATIENCE);

    assertThat(entries(KALSHI)).extracting(Entry::market).containsExactly(id(KALSHI, RAIN));
    assertThat(update(put(KALSHI, SNOW))).isEqualTo(1);
  }

  @Test
  default void updateShouldFailWhileAnotherOneIsUnderWay() {
    index()
        .update(
            KALSHI,
            Flux.just(put(KALSHI, RAIN))
                .concatWith(index().update(KALSHI, Flux.empty()).then(Mono.empty())))
        .as(StepVerifier::create)
        .expectError(StoreFailure.Unavailable.class)
        .verify(PATIENCE);
  }

  @Test
  default void updateShouldChangeOnlyOnceSubscribed() {
    Mono<Long> assembled = index().update(KALSHI, Flux.just(put(KALSHI, RAIN)));

    assertThat(entries(KALSHI)).isEmpty();
    assertThat(Contracts.only(assembled)).isEqualTo(1);
    assertThat(entries(KALSHI)).hasSize(1);
  }

  @Test
  default void listCandidatesShouldAskAnewAtEverySubscription() {
    Flux<Candidates> assembled = index().listCandidates(KALSHI, List.of(question(RAIN)), 20);

    assertThat(Contracts.only(assembled.single()).found()).isEmpty();
    update(put(KALSHI, RAIN));
    assertThat(Contracts.only(assembled.single()).found()).hasSize(1);
  }

  @Test
  default void listCandidatesShouldKeepThePlatformsApart() {
    update(put(KALSHI, RAIN));
    Contracts.only(index().update(POLYMARKET, Flux.just(put(POLYMARKET, RAIN))));

    assertThat(ask(KALSHI, RAIN, 20)).containsExactly(id(KALSHI, RAIN));
    assertThat(ask(POLYMARKET, RAIN, 20)).containsExactly(id(POLYMARKET, RAIN));
    assertThat(ask(new Platform("elsewhere"), RAIN, 20)).isEmpty();
  }

  @Test
  default void listCandidatesShouldAnswerEachInTheOrderAsked() {
    update(put(KALSHI, RAIN), put(KALSHI, SNOW));

    index()
        .listCandidates(KALSHI, List.of(question(SNOW), question(RAIN), question(SNOW)), 1)
        .as(StepVerifier::create)
        .expectNextMatches(found -> isOnly(found, SNOW))
        .expectNextMatches(found -> isOnly(found, RAIN))
        .expectNextMatches(found -> isOnly(found, SNOW))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listCandidatesShouldPutTheBestInFrontAndStopAtTheLimit() {
    update(
        IntStream.rangeClosed(1, 28)
            .mapToObj(day ->
                kalshi("KXRAIN-27FEB%02d-NYC".formatted(day), "Will it rain in New York?", ""))
            .map(wording -> put(KALSHI, wording))
            .toArray(Change[]::new));

    Candidates found =
        Contracts.only(
            index()
                .listCandidates(
                    KALSHI,
                    List.of(question(polymarket("r", "Rain in New York on February 14?"))),
                    5)
                .single());

    assertThat(found.found())
        .hasSize(5)
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(found.found()).extracting(Candidate::score).allMatch(score -> score > 0);
    assertThat(found.found().getFirst().market().nativeId()).isEqualTo("KXRAIN-27FEB14-NYC");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  default void listCandidatesShouldRefuseALimitBelowOne(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index().listCandidates(KALSHI, List.of(), limit).subscribe())
        .withMessage("a limit must be 1 or more, was " + limit);
  }

  @Test
  default void listCandidatesShouldFindAGameByTeamAndDay() {
    MarketWording twin = kalshi("KXSERIEAGAME-26JAN10ATATOR-ATA", "Atalanta vs Torino Winner?", "");
    update(
        Stream.concat(
                Stream.of(twin),
                IntStream.rangeClosed(11, 28)
                    .mapToObj(day ->
                        kalshi(
                            "KXSERIEAGAME-26JAN%dATACOM-ATA".formatted(day),
                            "Atalanta vs Como Winner?",
                            "")))
            .map(wording -> put(KALSHI, wording))
            .toArray(Change[]::new));

    assertThat(
            ask(
                KALSHI,
                polymarket("sea-ata-tor-2026-01-10-ata", "Will Atalanta BC win on 2026-01-10?"),
                1))
        .containsExactly(id(KALSHI, twin));
  }

  @Test
  default void listCandidatesShouldFindAGameByCodesWhereNoWordIsShared() {
    MarketWording twin =
        kalshi("KXNBAGAME-26FEB22BOSLAL-BOS", "Boston at Los Angeles L Winner?", "");
    update(
        put(KALSHI, twin),
        put(KALSHI, kalshi("KXNBAGAME-26FEB22MIANYK-MIA", "Miami at New York Winner?", "")),
        put(KALSHI, kalshi("KXNBAGAME-26MAR08BOSLAL-BOS", "Boston at Los Angeles L Winner?", "")));

    assertThat(ask(KALSHI, polymarket("nba-bos-lal-2026-02-22", "Celtics vs. Lakers"), 1))
        .containsExactly(id(KALSHI, twin));
  }

  @Test
  default void listCandidatesShouldFindTheMeetingAmongMany() {
    update(
        Stream.of("JAN", "MAR", "APR", "JUN", "JUL", "SEP", "OCT", "DEC")
            .map(month ->
                kalshi(
                    "KXFEDDECISION-26" + month + "-C25",
                    "Will the Federal Reserve Cut rates by 25bps at their %s 2026 meeting?"
                        .formatted(
                            month.charAt(0)
                                + month.substring(1).toLowerCase(java.util.Locale.ROOT)),
                    ""))
            .map(wording -> put(KALSHI, wording))
            .toArray(Change[]::new));

    assertThat(
            ask(
                KALSHI,
                polymarket(
                    "x",
                    "Will the Fed decrease interest rates by 25 bps after the July 2026 meeting?"),
                1))
        .extracting(MarketId::nativeId)
        .containsExactly("KXFEDDECISION-26JUL-C25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$90,000", "$90K", "90k"})
  default void listCandidatesShouldFindTheStrikeOfALadder(String level) {
    update(
        IntStream.range(0, 60)
            .map(step -> 70_000 + step * 500)
            .mapToObj(strike ->
                kalshi(
                    "KXBTCD-26FEB1317-T" + (strike - 1) + ".99",
                    "Bitcoin price on Feb 13, 2026 at 5pm EST?",
                    "$%,d or above".formatted(strike)))
            .map(wording -> put(KALSHI, wording))
            .toArray(Change[]::new));

    assertThat(ask(KALSHI, polymarket("x", "BTC above " + level + " on February 13?"), 1))
        .extracting(MarketId::nativeId)
        .containsExactly("KXBTCD-26FEB1317-T89999.99");
  }

  private static Question question(MarketWording wording) {
    return new Question(id(POLYMARKET, wording), terms(wording));
  }

  private static boolean isOnly(Candidates found, MarketWording wording) {
    return found.market().nativeId().equals(wording.id())
        && found.found().stream()
            .map(Candidate::market)
            .toList()
            .equals(List.of(id(KALSHI, wording)));
  }

  private List<MarketId> ask(Platform platform, MarketWording wording, int limit) {
    return Contracts.only(
            index().listCandidates(platform, List.of(question(wording)), limit).single())
        .found()
        .stream()
        .map(Candidate::market)
        .toList();
  }

  private long update(Change... changes) {
    return Contracts.only(index().update(KALSHI, Flux.just(changes)));
  }

  private List<Entry> entries(Platform platform) {
    return Contracts.only(index().streamEntries(platform).collect(ArrayList::new, List::add));
  }
}
