package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.POLYMARKET;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.port.out.MatchSample.match;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.port.out.MatchStore.Batch;
import ai.oddwons.application.port.out.MatchStore.KeptMatches;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How every {@link MatchStore} must keep; each test begins with an empty store. */
public interface MatchStoreContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  MatchState STATE = new MatchState(NOON.minusSeconds(60), 3);
  MarketMatch RAIN = match("RAIN").build();
  MarketMatch SNOW = match("SNOW").build();
  MarketMatch REJECTED_RAIN =
      match("RAIN")
          .grade(MatchGrade.REJECTED, ReasonCode.OTHER_DATE)
          .at(NOON.plusSeconds(900))
          .build();

  MatchStore matches();

  @Test
  default void everythingShouldBeEmptyBeforeTheFirstKeep() {
    StepVerifier.create(matches().findState()).expectComplete().verify(PATIENCE);
    StepVerifier.create(matches().streamCurrent()).expectComplete().verify(PATIENCE);
    StepVerifier.create(matches().findMatch(RAIN.id())).expectComplete().verify(PATIENCE);
    StepVerifier.create(matches().listHistory(RAIN.id())).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldReplaceTheState() {
    assertThat(keep()).isEqualTo(new KeptMatches(0, 0, 0, 0));
    assertThat(state()).isEqualTo(STATE);

    MatchState next = new MatchState(NOON.plusSeconds(1), 4);
    Contracts.only(matches().keep(new Batch(RUN, NOON, next, List.of(), List.of())));
    assertThat(state()).isEqualTo(next);
  }

  @Test
  default void keepShouldGiveBackEveryPartOfAJudgement() {
    MarketMatch whole =
        match(MarketPair.of(polymarket("0xB"), kalshi("A")))
            .events(new EventId(KALSHI, "KXRAIN-26"), new EventId(POLYMARKET, "77"))
            .related(MatchRelation.SUBSET, ReasonCode.OTHER_DEADLINE, ReasonCode.OTHER_RULE)
            .card(
                new FieldEvidence(
                    MatchField.WINDOW, Agreement.DIFFERENT, "by «May»", "\"in\"\\\t🎲"),
                new FieldEvidence(MatchField.LEVEL, Agreement.UNKNOWN, "", "0.5"))
            .rules("h1", "h2")
            .at(NOON.plusNanos(123_456_000))
            .build();
    MarketMatch bare = match("BARE").card().build();

    assertThat(keep(whole, bare)).isEqualTo(new KeptMatches(2, 0, 0, 0));

    assertThat(found(whole.id()).match()).isEqualTo(whole);
    assertThat(found(bare.id()).match()).isEqualTo(bare);
    assertThat(current()).containsExactlyInAnyOrder(whole, bare);
    assertThat(history(whole.id())).containsExactly(whole);
  }

  @Test
  default void keepShouldKnowEveryWord() {
    List<MarketMatch> judged =
        IntStream.range(0, ReasonCode.values().length)
            .mapToObj(MatchStoreContract::withWords)
            .toList();
    keep(judged.stream().map(each -> match(each.pair()).build()).toArray(MarketMatch[]::new));

    keep(judged.toArray(MarketMatch[]::new));

    for (MarketMatch each : judged) {
      assertThat(found(each.id()).match()).isEqualTo(each);
      assertThat(history(each.id())).last().isEqualTo(each);
    }
  }

  @Test
  default void keepShouldDropWhatIsFinerThanAMicrosecond() {
    Instant fine = NOON.plusNanos(1_999);
    Instant kept = NOON.plusNanos(1_000);
    MarketMatch judged = match("RAIN").at(fine).build();
    MatchState fineState = new MatchState(fine, 1);

    Contracts.only(
        matches().keep(new Batch(RUN, fine, fineState, List.of(judged), List.of(judged.id()))));

    MatchView view = found(judged.id());
    assertThat(view.match()).isEqualTo(match("RAIN").at(kept).build());
    assertThat(view.firstSeenAt()).isEqualTo(kept);
    assertThat(view.endedAt()).isEqualTo(kept);
    assertThat(state()).isEqualTo(new MatchState(kept, 1));
  }

  @Test
  default void keepShouldLeaveAJudgementThatSaysTheSame() {
    keep(RAIN);

    EventId event = new EventId(KALSHI, "KXRAIN-26");
    MarketMatch again = match("RAIN").events(event, null).at(NOON.plusSeconds(900)).build();
    assertThat(keep(again)).isEqualTo(new KeptMatches(0, 0, 0, 0));

    assertThat(found(RAIN.id()).match()).isEqualTo(RAIN);
    assertThat(history(RAIN.id())).containsExactly(RAIN);
  }

  @Test
  default void keepShouldReplaceAJudgementThatSaysAnything() {
    keep(RAIN, SNOW);
    List<MarketMatch> anew =
        List.of(
            match("RAIN").grade(MatchGrade.CAVEAT, ReasonCode.OTHER_SOURCE).at(after(1)).build(),
            match("RAIN").grade(MatchGrade.CAVEAT, ReasonCode.OTHER_RULE).at(after(2)).build(),
            match("RAIN").related(MatchRelation.SUBSET, ReasonCode.OTHER_RULE).at(after(3)).build(),
            match("RAIN")
                .related(MatchRelation.SUPERSET, ReasonCode.OTHER_RULE)
                .at(after(4))
                .build(),
            match("RAIN").card().at(after(5)).build(),
            match("RAIN").card().rules("other", "second-rules").at(after(6)).build(),
            match("RAIN").card().rules("other", "else").at(after(7)).build());

    for (MarketMatch judged : anew) {
      assertThat(keep(judged)).isEqualTo(new KeptMatches(0, 1, 0, 0));
      assertThat(found(RAIN.id()).match()).isEqualTo(judged);
      assertThat(found(RAIN.id()).firstSeenAt()).isEqualTo(NOON);
    }

    assertThat(history(RAIN.id()))
        .isEqualTo(Stream.concat(Stream.of(RAIN), anew.stream()).toList());
    assertThat(current()).containsExactlyInAnyOrder(anew.getLast(), SNOW);
    assertThat(found(SNOW.id()).match()).isEqualTo(SNOW);
  }

  @Test
  default void keepShouldPassOverARejectionOfAPairThatWasNeverKept() {
    assertThat(keep(REJECTED_RAIN, SNOW)).isEqualTo(new KeptMatches(1, 0, 0, 0));

    StepVerifier.create(matches().findMatch(RAIN.id())).expectComplete().verify(PATIENCE);
    StepVerifier.create(matches().listHistory(RAIN.id())).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldTakeARejectionOfAPairThatStood() {
    keep(RAIN, SNOW);

    assertThat(keep(REJECTED_RAIN)).isEqualTo(new KeptMatches(0, 1, 0, 0));

    assertThat(found(RAIN.id()).match()).isEqualTo(REJECTED_RAIN);
    assertThat(found(RAIN.id()).endedAt()).isNull();
    assertThat(current()).containsExactly(SNOW);
    assertThat(history(RAIN.id())).containsExactly(RAIN, REJECTED_RAIN);
  }

  @Test
  default void keepShouldTakeAnotherRejectionOfARejectedPair() {
    keep(RAIN);
    keep(REJECTED_RAIN);

    MarketMatch otherwise =
        match("RAIN")
            .grade(MatchGrade.REJECTED, ReasonCode.OTHER_UNIT)
            .at(NOON.plusSeconds(1_800))
            .build();
    assertThat(keep(REJECTED_RAIN)).isEqualTo(new KeptMatches(0, 0, 0, 0));
    assertThat(keep(otherwise)).isEqualTo(new KeptMatches(0, 1, 0, 0));

    assertThat(history(RAIN.id())).containsExactly(RAIN, REJECTED_RAIN, otherwise);
  }

  @Test
  default void keepShouldCountARejectedPairThatStandsAgainAsAdded() {
    keep(RAIN);
    keep(REJECTED_RAIN);

    MarketMatch again = match("RAIN").at(NOON.plusSeconds(1_800)).build();
    assertThat(keep(again)).isEqualTo(new KeptMatches(1, 0, 0, 0));

    assertThat(current()).containsExactly(again);
    assertThat(found(RAIN.id()).firstSeenAt()).isEqualTo(NOON);
    assertThat(history(RAIN.id())).containsExactly(RAIN, REJECTED_RAIN, again);
  }

  @Test
  default void keepShouldEndMatches() {
    keep(RAIN, SNOW);

    assertThat(end(NOON.plusSeconds(900), RAIN.id(), new MatchId(new UUID(1, 2))))
        .isEqualTo(new KeptMatches(0, 0, 1, 0));
    assertThat(end(NOON.plusSeconds(1_800), RAIN.id())).isEqualTo(new KeptMatches(0, 0, 0, 0));

    assertThat(found(RAIN.id()).endedAt()).isEqualTo(NOON.plusSeconds(900));
    assertThat(found(RAIN.id()).match()).isEqualTo(RAIN);
    assertThat(current()).containsExactly(SNOW);
    assertThat(history(RAIN.id())).containsExactly(RAIN);
  }

  @Test
  default void keepShouldEndARejectedMatchWithoutCountingIt() {
    keep(RAIN);
    keep(REJECTED_RAIN);

    assertThat(end(NOON.plusSeconds(1_800), RAIN.id())).isEqualTo(new KeptMatches(0, 0, 0, 0));

    assertThat(found(RAIN.id()).endedAt()).isEqualTo(NOON.plusSeconds(1_800));
  }

  @Test
  default void keepShouldOpenAnEndedMatchThatIsJudgedAsBefore() {
    keep(RAIN);
    end(NOON.plusSeconds(900), RAIN.id());

    assertThat(keep(match("RAIN").at(NOON.plusSeconds(1_800)).build()))
        .isEqualTo(new KeptMatches(1, 0, 0, 0));

    assertThat(found(RAIN.id()).endedAt()).isNull();
    assertThat(current()).containsExactly(RAIN);
    assertThat(history(RAIN.id())).containsExactly(RAIN);
  }

  @Test
  default void keepShouldOpenAnEndedMatchThatIsJudgedAnew() {
    keep(RAIN, SNOW);
    end(NOON.plusSeconds(900), RAIN.id(), SNOW.id());

    MarketMatch inverted =
        match("SNOW").grade(MatchGrade.INVERTED).at(NOON.plusSeconds(1_800)).build();
    assertThat(keep(REJECTED_RAIN, inverted)).isEqualTo(new KeptMatches(1, 1, 0, 0));

    assertThat(found(RAIN.id()).endedAt()).isNull();
    assertThat(found(RAIN.id()).match()).isEqualTo(REJECTED_RAIN);
    assertThat(current()).containsExactly(inverted);
  }

  @Test
  default void streamCurrentShouldGiveEachOnceWhenThereAreMany() {
    MarketMatch[] many =
        IntStream.range(0, 5_000).mapToObj(i -> match("M" + i).build()).toArray(MarketMatch[]::new);
    assertThat(keep(many)).isEqualTo(new KeptMatches(many.length, 0, 0, 0));

    assertThat(current()).containsExactlyInAnyOrder(many);
  }

  @Test
  default void streamCurrentShouldBearAReaderWhoStopsInItsMiddle() {
    keep(RAIN, SNOW);

    for (int i = 0; i < 20; i++) {
      matches()
          .streamCurrent()
          .take(1)
          .as(StepVerifier::create)
          .expectNextCount(1)
          .expectComplete()
          .verify(PATIENCE);
    }
    assertThat(current()).hasSize(2);
  }

  @Test
  default void keepShouldDoNothingBeforeItIsSubscribedTo() {
    Mono<KeptMatches> early = matches().keep(batch(RAIN));
    everythingShouldBeEmptyBeforeTheFirstKeep();

    assertThat(Contracts.only(early)).isEqualTo(new KeptMatches(1, 0, 0, 0));
    assertThat(Contracts.only(early)).isEqualTo(new KeptMatches(0, 0, 0, 0));
  }

  @Test
  default void readersShouldAskAnewAtEverySubscription() {
    Mono<MatchState> state = matches().findState();
    Flux<MarketMatch> current = matches().streamCurrent();
    Mono<MatchView> found = matches().findMatch(RAIN.id());
    Flux<MarketMatch> history = matches().listHistory(RAIN.id());
    everythingShouldBeEmptyBeforeTheFirstKeep();

    keep(RAIN);

    StepVerifier.create(state).expectNext(STATE).expectComplete().verify(PATIENCE);
    StepVerifier.create(current).expectNext(RAIN).expectComplete().verify(PATIENCE);
    StepVerifier.create(found).expectNextCount(1).expectComplete().verify(PATIENCE);
    StepVerifier.create(history).expectNext(RAIN).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldBearTwoAtOnce() {
    Mono.zip(matches().keep(batch(RAIN, SNOW)), matches().keep(batch(SNOW, RAIN)))
        .as(StepVerifier::create)
        .assertNext(both -> assertThat(both.getT1().added() + both.getT2().added()).isEqualTo(2))
        .expectComplete()
        .verify(PATIENCE);

    assertThat(current()).containsExactlyInAnyOrder(RAIN, SNOW);
    assertThat(history(RAIN.id())).containsExactly(RAIN);
    assertThat(
            Contracts.only(
                    matches()
                        .listMatches(
                            new MatchFilter(Set.of(), kalshi("RAIN"), null, true),
                            PageRequest.first(10)))
                .items())
        .hasSize(1);
  }

  /** The n-th word of every set, beginning anew where a set is shorter. */
  private static MarketMatch withWords(int n) {
    MatchSample sample = match("W" + n);
    MatchGrade grade = nth(MatchGrade.values(), n);
    if (grade == MatchGrade.RELATED) {
      sample.related(nth(MatchRelation.values(), n / MatchGrade.values().length), reason(n));
    } else {
      sample.grade(grade, reason(n));
    }
    Agreement agreement = nth(Agreement.values(), n);
    return sample
        .card(new FieldEvidence(nth(MatchField.values(), n), agreement, "a", "b"))
        .at(after(n + 1))
        .build();
  }

  private static ReasonCode reason(int n) {
    return nth(ReasonCode.values(), n);
  }

  private static <T> T nth(T[] values, int n) {
    return values[n % values.length];
  }

  private static Instant after(int seconds) {
    return NOON.plusSeconds(seconds);
  }

  private static Batch batch(MarketMatch... judged) {
    return new Batch(RUN, NOON, STATE, List.of(judged), List.of());
  }

  private KeptMatches keep(MarketMatch... judged) {
    return Contracts.only(matches().keep(batch(judged)));
  }

  private KeptMatches end(Instant at, MatchId... ended) {
    return Contracts.only(matches().keep(new Batch(RUN, at, STATE, List.of(), List.of(ended))));
  }

  private MatchState state() {
    return Contracts.only(matches().findState());
  }

  private MatchView found(MatchId id) {
    return Contracts.only(matches().findMatch(id));
  }

  private List<MarketMatch> current() {
    return Contracts.only(matches().streamCurrent().collectList());
  }

  private List<MarketMatch> history(MatchId id) {
    return Contracts.only(matches().listHistory(id).collectList());
  }
}
