package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.fixture.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link SnapshotStore} must do with readings; each test begins with an empty store. */
public interface SnapshotStoreContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  MarketId RAIN = kalshi("KXRAIN");
  MarketId SNOW = polymarket("0x5703");
  TimeWindow ALL_TIME =
      new TimeWindow(NOON.minus(Duration.ofDays(30)), NOON.plus(Duration.ofDays(30)));

  SnapshotStore snapshots();

  @Test
  default void recordShouldWriteTheFirstReadingWithoutADelta() {
    records(1, reading(quote(40, 42, NOON).contracts("100").build()));

    assertThat(history())
        .containsExactly(
            new Snapshot(NOON, quote(40, 42, NOON).contracts("100").build(), null, RUN));
  }

  @Test
  default void recordShouldKeepEveryPartOfAQuote() {
    Quote whole =
        QuoteSample.empty(NOON.plusNanos(123_456_000))
            .bid("0.000001", "0.01")
            .ask("0.999999", "123456789.123456")
            .last(100)
            .dollars("98765432.654321")
            .openInterest("0")
            .liquidity("12.5")
            .observedAt(NOON.minusSeconds(3))
            .build();
    Quote bare = QuoteSample.empty(NOON).build();

    snapshots()
        .record(RUN, List.of(new Reading(RAIN, whole, null), new Reading(SNOW, bare, null)))
        .as(StepVerifier::create)
        .expectNext(2)
        .expectComplete()
        .verify(PATIENCE);

    assertThat(history(RAIN)).extracting(Snapshot::quote).containsExactly(whole);
    assertThat(history(SNOW)).extracting(Snapshot::quote).containsExactly(bare);
  }

  @Test
  default void recordShouldWriteNothingWhileTheQuoteStands() {
    records(1, reading(quote(40, 42, NOON).contracts("100").build()));
    records(0, reading(quote(40, 42, minutes(15)).contracts("100").build()));
    records(0, reading(quote(40, 42, minutes(54)).contracts("100").observedAt(NOON).build()));

    assertThat(history()).hasSize(1);
  }

  @Test
  default void recordShouldWriteAnUnchangedQuoteOnceAnHour() {
    records(1, reading(quote(40, 42, NOON).contracts("100").build()));
    records(1, reading(quote(40, 42, minutes(60)).contracts("100").build()));
    records(0, reading(quote(40, 42, minutes(75)).contracts("100").build()));

    assertThat(history()).extracting(Snapshot::volumeDelta).containsExactly(Quantity.ZERO, null);
  }

  @Test
  default void recordShouldBearAPageThatComesEarlierThanTheHourBefore() {
    records(1, reading(quote(40, 42, NOON).build()));
    records(1, reading(quote(40, 42, minutes(55)).build()));
    records(0, reading(quote(40, 42, minutes(60)).build()));

    assertThat(history()).hasSize(2);
  }

  @Test
  default void recordShouldWriteWhateverPartOfTheQuoteChanged() {
    records(1, reading(quote(40, 42, NOON).build()));
    records(1, reading(quote(40, 43, minutes(1)).build()));
    records(1, reading(quote(41, 43, minutes(2)).build()));
    records(1, reading(quote(41, 43, minutes(3)).last(42).build()));
    records(1, reading(quote(41, 43, minutes(4)).last(42).contracts("1").build()));
    records(1, reading(quote(41, 43, minutes(5)).last(42).contracts("1").liquidity("9").build()));
    records(1, reading(QuoteSample.empty(minutes(6)).bid(41).last(42).build()));
    records(1, reading(QuoteSample.empty(minutes(7)).build()));

    assertThat(history()).hasSize(8);
  }

  @Test
  default void recordShouldWriteTheGrowthOfTheCounter() {
    records(1, reading(quote(40, 42, NOON).contracts("100.5").build()));
    records(1, reading(quote(41, 42, minutes(15)).contracts("100.75").build()));
    records(1, reading(quote(42, 43, minutes(30)).contracts("90").build()));
    records(1, reading(quote(43, 44, minutes(45)).contracts("91").build()));
    records(1, reading(quote(43, 45, minutes(46)).build()));
    records(1, reading(quote(43, 46, minutes(47)).contracts("95").build()));

    assertThat(history())
        .extracting(Snapshot::volumeDelta)
        .containsExactly(null, null, Quantity.ofShares(1), null, Quantity.ofMicros(250_000), null);
  }

  @Test
  default void recordShouldNotMixContractsAndDollars() {
    records(1, reading(quote(40, 42, NOON).contracts("100").build()));
    records(1, reading(quote(41, 42, minutes(1)).dollars("150").build()));

    assertThat(history()).extracting(Snapshot::volumeDelta).containsExactly(null, null);
  }

  @Test
  default void recordShouldTakeTheLastOfTwoReadingsOfOneMarket() {
    records(
        1,
        reading(quote(40, 42, NOON).build()),
        reading(quote(50, 52, NOON.plusSeconds(1)).build()));

    assertThat(history()).extracting(Snapshot::time).containsExactly(NOON.plusSeconds(1));
  }

  @Test
  default void recordShouldLeaveOutWhatIsNotNewer() {
    records(1, reading(quote(40, 42, NOON).build()));
    records(0, reading(quote(50, 52, NOON).build()));
    records(0, reading(quote(50, 52, NOON.minusSeconds(1)).build()));

    assertThat(history()).hasSize(1);
  }

  @Test
  default void recordShouldWriteAnUnchangedQuoteWhenTheRecordChanged() {
    records(1, reading(quote(40, 42, NOON).build()));
    records(
        1,
        new Reading(
            RAIN, quote(40, 42, minutes(1)).build(), () -> "{\"text\":\"a\\u0000b \\ud800\"}"));

    assertThat(history()).hasSize(2);
  }

  @Test
  default void recordShouldTakeNoReadings() {
    records(0);
  }

  @Test
  default void recordShouldDoNothingBeforeItIsSubscribedTo() {
    Mono<Integer> early = snapshots().record(RUN, List.of(reading(quote(40, 42, NOON).build())));
    assertThat(history()).isEmpty();

    early.as(StepVerifier::create).expectNext(1).expectComplete().verify(PATIENCE);
    early.as(StepVerifier::create).expectNext(0).expectComplete().verify(PATIENCE);
    assertThat(history()).hasSize(1);
  }

  @Test
  default void recordPastShouldFillInOnceAndOnlyWhatIsMissing() {
    records(1, reading(quote(40, 42, NOON).build()));

    recordsPast(2, past(minutes(-60), 30, "5"), past(minutes(-30), 35, null), past(NOON, 1, "9"));
    recordsPast(0, past(minutes(-60), 99, "5"), past(minutes(-30), 99, "7"));

    assertThat(history())
        .extracting(Snapshot::time)
        .containsExactly(NOON, minutes(-30), minutes(-60));
    assertThat(history())
        .extracting(Snapshot::volumeDelta)
        .containsExactly(null, null, Quantity.ofShares(5));
    assertThat(history().getLast().quote()).isEqualTo(past(minutes(-60), 30, "5").quote());
  }

  @Test
  default void recordPastShouldNeverBecomeTheLatestQuote() {
    records(1, reading(quote(40, 42, NOON).contracts("100").build()));
    recordsPast(1, past(minutes(10), 50, null));

    records(0, reading(quote(40, 42, minutes(15)).contracts("100").build()));
    records(1, reading(quote(40, 43, minutes(20)).contracts("103").build()));
    assertThat(history().getFirst().volumeDelta()).isEqualTo(Quantity.ofShares(3));
  }

  @Test
  default void recordPastShouldNotCountTradesThatTheCounterCovers() {
    records(1, reading(QuoteSample.empty(minutes(-10)).bid(39).build()));
    records(1, reading(quote(40, 42, NOON).contracts("100").build()));
    records(1, reading(quote(41, 42, minutes(40)).contracts("120").build()));
    recordsPast(2, past(minutes(-5), 40, "7"), past(minutes(20), 40, "11"));

    assertThat(history())
        .extracting(Snapshot::volumeDelta)
        .containsExactly(Quantity.ofShares(20), null, null, Quantity.ofShares(7), null);
  }

  @Test
  default void recordPastShouldDoNothingBeforeItIsSubscribedTo() {
    Mono<Integer> early = snapshots().recordPast(RUN, List.of(past(NOON, 40, null)));
    assertThat(history()).isEmpty();

    early.as(StepVerifier::create).expectNext(1).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listSnapshotsShouldBeEmptyForAnUnknownMarket() {
    snapshots()
        .listSnapshots(RAIN, ALL_TIME, PageRequest.first(10))
        .as(StepVerifier::create)
        .expectNext(Slice.empty())
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listSnapshotsShouldTakeTheBeginningOfAWindowAndNotItsEnd() {
    records(1, reading(quote(40, 42, NOON).build()));
    records(1, reading(quote(41, 42, minutes(1)).build()));
    records(1, reading(quote(42, 43, minutes(2)).build()));

    assertThat(slice(new TimeWindow(NOON, minutes(2)), PageRequest.first(10)).items())
        .extracting(Snapshot::time)
        .containsExactly(minutes(1), NOON);
  }

  @Test
  default void listSnapshotsShouldPageWithoutGapOrRepeat() {
    IntStream.range(0, 5).forEach(i -> records(1, reading(quote(40 + i, 50, minutes(i)).build())));

    Slice<Snapshot> first = slice(ALL_TIME, PageRequest.first(2));
    Slice<Snapshot> second = slice(ALL_TIME, new PageRequest(first.next(), 2));
    Slice<Snapshot> third = slice(ALL_TIME, new PageRequest(second.next(), 2));

    assertThat(first.items()).extracting(Snapshot::time).containsExactly(minutes(4), minutes(3));
    assertThat(second.items()).extracting(Snapshot::time).containsExactly(minutes(2), minutes(1));
    assertThat(third.items()).extracting(Snapshot::time).containsExactly(NOON);
    assertThat(third.next()).isNull();
  }

  @Test
  default void listSnapshotsShouldRefuseACursorOfAnotherList() {
    snapshots()
        .listSnapshots(RAIN, ALL_TIME, new PageRequest(new Cursor("other", List.of("x")), 2))
        .as(StepVerifier::create)
        .expectError(MalformedCursor.class)
        .verify(PATIENCE);
  }

  @Test
  default void listSnapshotsShouldAskOnlyOnceSubscribed() {
    Mono<Slice<Snapshot>> early = snapshots().listSnapshots(RAIN, ALL_TIME, PageRequest.first(10));
    records(1, NEXT_RUN, reading(quote(40, 42, NOON).build()));

    early
        .as(StepVerifier::create)
        .assertNext(slice -> assertThat(slice.items()).hasSize(1))
        .expectComplete()
        .verify(PATIENCE);
  }

  private static Instant minutes(int minutes) {
    return NOON.plusSeconds(60L * minutes);
  }

  private static Reading reading(Quote quote) {
    return new Reading(RAIN, quote, null);
  }

  private static PastReading past(Instant at, int lastCents, @Nullable String traded) {
    Quantity quantity = traded == null ? null : Quantity.tryParse(traded).orElseThrow();
    Quote quote = QuoteSample.empty(NOON.plusSeconds(7)).bid(1).last(lastCents).build();
    return new PastReading(RAIN, at, quote, quantity);
  }

  private void records(int written, Reading... readings) {
    records(written, RUN, readings);
  }

  private void records(int written, RunId run, Reading... readings) {
    snapshots()
        .record(run, List.of(readings))
        .as(StepVerifier::create)
        .expectNext(written)
        .expectComplete()
        .verify(PATIENCE);
  }

  private void recordsPast(int written, PastReading... readings) {
    snapshots()
        .recordPast(RUN, List.of(readings))
        .as(StepVerifier::create)
        .expectNext(written)
        .expectComplete()
        .verify(PATIENCE);
  }

  private List<Snapshot> history() {
    return history(RAIN);
  }

  private List<Snapshot> history(MarketId market) {
    return slice(market, ALL_TIME, PageRequest.first(1_000)).items();
  }

  private Slice<Snapshot> slice(TimeWindow window, PageRequest page) {
    return slice(RAIN, window, page);
  }

  private Slice<Snapshot> slice(MarketId market, TimeWindow window, PageRequest page) {
    return Contracts.only(snapshots().listSnapshots(market, window, page));
  }
}
