package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.fixture.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.model.PolledQuote;
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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** How every {@link SnapshotStore} must stream; each test begins with an empty store. */
public interface PolledQuotesContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  MarketId RAIN = kalshi("KXRAIN");
  MarketId SNOW = polymarket("0x5703");
  TimeWindow WEEK = new TimeWindow(NOON.minus(Duration.ofDays(3)), NOON.plus(Duration.ofDays(4)));

  SnapshotStore snapshots();

  @Test
  default void streamPolledShouldBeEmptyWhenNothingIsStored() {
    StepVerifier.create(snapshots().streamPolled(WEEK)).expectComplete().verify(PATIENCE);
  }

  @Test
  default void streamPolledShouldGiveBackEveryPartOfAQuote() {
    Instant time = NOON.plusNanos(123_456_000);
    Quote whole =
        QuoteSample.empty(time)
            .bid("0.000001", "0.01")
            .ask("0.999999", "123456789.123456")
            .last(100)
            .dollars("98765432.654321")
            .openInterest("0")
            .liquidity("12.5")
            .observedAt(NOON.minusSeconds(3))
            .build();
    Quote bare = QuoteSample.empty(NOON).build();

    record(RUN, new Reading(RAIN, whole, null), new Reading(SNOW, bare, null));

    assertThat(polled(WEEK))
        .containsExactly(
            new PolledQuote(SNOW, NOON, bare, RUN), new PolledQuote(RAIN, time, whole, RUN));
  }

  @Test
  default void streamPolledShouldGoByTimeAndThenByMarket() {
    record(
        RUN,
        reading(polymarket("A"), 40, NOON),
        reading(kalshi("B"), 40, NOON),
        reading(kalshi("A"), 40, NOON),
        reading(kalshi("a"), 40, NOON),
        reading(kalshi("C"), 40, NOON.minusSeconds(1)));
    record(NEXT_RUN, reading(kalshi("A"), 50, NOON.plus(Duration.ofHours(50))));

    assertThat(polled(WEEK))
        .extracting(quote -> quote.market().toString())
        .containsExactly(
            "kalshi:C", "kalshi:A", "kalshi:B", "kalshi:a", "polymarket:A", "kalshi:A");
    assertThat(polled(WEEK).getLast().run()).isEqualTo(NEXT_RUN);
  }

  @Test
  default void streamPolledShouldLeaveOutWhatWasFilledIn() {
    record(RUN, reading(RAIN, 40, NOON));
    Quote past = QuoteSample.empty(NOON).last(30).build();
    Contracts.only(
        snapshots()
            .recordPast(
                RUN,
                List.of(
                    new PastReading(RAIN, NOON.minusSeconds(60), past, null),
                    new PastReading(SNOW, NOON.plusSeconds(60), past, null))));

    assertThat(polled(WEEK)).extracting(PolledQuote::market).containsExactly(RAIN);
  }

  @Test
  default void streamPolledShouldTakeTheBeginningOfAWindowAndNotItsEnd() {
    Instant micro = NOON.plusNanos(1_000);
    record(RUN, reading(RAIN, 40, NOON));
    record(RUN, reading(RAIN, 41, micro));
    record(RUN, reading(RAIN, 42, NOON.plusSeconds(7_200)));

    assertThat(polled(new TimeWindow(NOON, NOON.plusSeconds(7_200))))
        .extracting(PolledQuote::time)
        .containsExactly(NOON, micro);
    assertThat(polled(new TimeWindow(micro, NOON.plusSeconds(7_201)))).hasSize(2);
    assertThat(polled(new TimeWindow(NOON.plusSeconds(1), NOON.plusSeconds(7_200)))).isEmpty();
  }

  @Test
  default void streamPolledShouldMissNothingAcrossHoursAndDays() {
    List<Instant> times =
        IntStream.range(0, 40).mapToObj(i -> NOON.plus(Duration.ofMinutes(95L * i))).toList();
    IntStream.range(0, 40).forEach(i -> record(RUN, reading(RAIN, 10 + i, times.get(i))));

    assertThat(polled(WEEK)).extracting(PolledQuote::time).isEqualTo(times);
  }

  @Test
  default void streamPolledShouldGiveEachOnceWhenManyCameTogether() {
    int many = 12_000;
    List<Reading> page =
        IntStream.range(0, many)
            .mapToObj(i -> reading(kalshi("M-%05d".formatted(i)), 40, NOON))
            .toList();
    Contracts.only(snapshots().record(RUN, page));

    assertThat(polled(WEEK))
        .extracting(PolledQuote::market)
        .isEqualTo(page.stream().map(Reading::market).toList());
  }

  @Test
  default void streamPolledShouldBearAReaderWhoStopsInItsMiddle() {
    record(RUN, reading(RAIN, 40, NOON), reading(SNOW, 40, NOON.plusSeconds(7_200)));

    for (int i = 0; i < 20; i++) {
      snapshots()
          .streamPolled(WEEK)
          .take(1)
          .as(StepVerifier::create)
          .expectNextCount(1)
          .expectComplete()
          .verify(PATIENCE);
    }
    assertThat(polled(WEEK)).hasSize(2);
  }

  @Test
  default void streamPolledShouldAskOnlyOnceSubscribedAndThenAnew() {
    Flux<PolledQuote> early = snapshots().streamPolled(WEEK);
    record(RUN, reading(RAIN, 40, NOON));
    StepVerifier.create(early).expectNextCount(1).expectComplete().verify(PATIENCE);

    record(RUN, reading(RAIN, 41, NOON.plusSeconds(1)));
    StepVerifier.create(early).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listPolledShouldGiveWhatPollsStoredOfOneMarketTheNewestFirst() {
    record(RUN, reading(RAIN, 40, NOON), reading(SNOW, 40, NOON));
    record(NEXT_RUN, reading(RAIN, 41, NOON.plusSeconds(60)));
    Quote past = QuoteSample.empty(NOON).last(30).build();
    Contracts.only(
        snapshots()
            .recordPast(RUN, List.of(new PastReading(RAIN, NOON.plusSeconds(30), past, null))));

    assertThat(polled(RAIN, WEEK))
        .extracting(PolledQuote::time, PolledQuote::run)
        .containsExactly(
            Assertions.tuple(NOON.plusSeconds(60), NEXT_RUN), Assertions.tuple(NOON, RUN));
    assertThat(polled(RAIN, WEEK).getLast()).isEqualTo(polled(WEEK).getFirst());
  }

  @Test
  default void listPolledShouldTakeTheBeginningOfAWindowAndNotItsEnd() {
    record(RUN, reading(RAIN, 40, NOON));
    record(RUN, reading(RAIN, 41, NOON.plusSeconds(60)));

    assertThat(polled(RAIN, new TimeWindow(NOON, NOON.plusSeconds(60)))).hasSize(1);
    assertThat(polled(RAIN, new TimeWindow(NOON.plusNanos(1_000), NOON.plusSeconds(60)))).isEmpty();
    assertThat(polled(SNOW, WEEK)).isEmpty();
  }

  @Test
  default void streamFilledShouldGiveWhatWasFilledInByTimeAndThenByMarket() {
    record(RUN, reading(RAIN, 40, NOON), reading(SNOW, 40, NOON));
    Quote two = QuoteSample.empty(NOON).bid(30).ask(32).observedAt(NOON.minusSeconds(9)).build();
    Quote last = QuoteSample.empty(NOON).last(30).build();
    List<PastReading> past =
        List.of(
            new PastReading(SNOW, NOON.plus(Duration.ofHours(50)), last, null),
            new PastReading(SNOW, NOON.minusSeconds(60), last, null),
            new PastReading(RAIN, NOON.minusSeconds(60), two, Quantity.ofShares(7)),
            new PastReading(RAIN, NOON.minus(Duration.ofHours(30)), two, Quantity.ofShares(0)));
    Contracts.only(snapshots().recordPast(NEXT_RUN, past));

    assertThat(filled(WEEK)).containsExactlyElementsOf(past.reversed());
    assertThat(filled(new TimeWindow(NOON.minusSeconds(60), NOON.plus(Duration.ofHours(50)))))
        .containsExactly(past.get(2), past.get(1));
  }

  @Test
  default void streamFilledShouldLeaveOutWhatPollsStored() {
    record(RUN, reading(RAIN, 40, NOON));
    Quote past = QuoteSample.empty(NOON).last(30).build();
    Contracts.only(
        snapshots().recordPast(NEXT_RUN, List.of(new PastReading(RAIN, NOON, past, null))));

    assertThat(filled(WEEK)).isEmpty();
  }

  private List<PastReading> filled(TimeWindow window) {
    return Contracts.only(snapshots().streamFilled(window).collectList());
  }

  private List<PolledQuote> polled(MarketId market, TimeWindow window) {
    return Contracts.only(snapshots().listPolled(market, window).collectList());
  }

  private List<PolledQuote> polled(TimeWindow window) {
    return Contracts.only(snapshots().streamPolled(window).collectList());
  }

  private void record(RunId run, Reading... readings) {
    snapshots()
        .record(run, List.of(readings))
        .as(StepVerifier::create)
        .expectNext(readings.length)
        .expectComplete()
        .verify(PATIENCE);
  }

  private static Reading reading(MarketId market, int bidCents, Instant at) {
    return new Reading(market, quote(bidCents, bidCents + 2, at).build(), null);
  }
}
