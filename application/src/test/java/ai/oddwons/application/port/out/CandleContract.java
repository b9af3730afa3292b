package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/**
 * What every {@link SnapshotStore} must make of its snapshots; each test begins with an empty one.
 */
public interface CandleContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  MarketId WIND = kalshi("KXWIND");
  Instant TODAY = NOON.truncatedTo(ChronoUnit.DAYS);
  TimeWindow ALL_TIME =
      new TimeWindow(NOON.minus(Duration.ofDays(30)), NOON.plus(Duration.ofDays(30)));

  SnapshotStore snapshots();

  /** Called after every write; a store that prepares candles at intervals does so now. */
  default void prepareCandles() {}

  @Test
  default void listCandlesShouldBeEmptyForAnUnknownMarket() {
    assertThat(candles(CandleInterval.HOUR)).isEmpty();
    assertThat(candles(CandleInterval.DAY)).isEmpty();
  }

  @Test
  default void listCandlesShouldSumUpAnHour() {
    record(quote(40, 42, NOON).contracts("100").build());
    record(quote(60, 62, NOON.plusSeconds(900)).contracts("130").build());
    record(quote(20, 22, NOON.plusSeconds(1_800)).contracts("131.5").build());
    record(quote(50, 52, NOON.plusSeconds(2_700)).contracts("140").build());

    assertThat(candles(CandleInterval.HOUR)).containsExactly(candle(NOON, 41, 61, 21, 51, "40", 4));
    assertThat(candles(CandleInterval.DAY)).containsExactly(candle(TODAY, 41, 61, 21, 51, "40", 4));
  }

  @Test
  default void listCandlesShouldGoByTheTimeOfReadingsAndNotOfTheirWriting() {
    record(quote(40, 42, NOON.plusSeconds(1_800)).contracts("100").build());
    recordPast(past(NOON.plusSeconds(1_200), 30, "3"), past(NOON.plusSeconds(60), 90, "4"));
    recordPast(past(NOON.plusSeconds(600), 10, "5"), past(NOON.minusSeconds(1), 77, "6"));

    assertThat(candles(CandleInterval.HOUR))
        .containsExactly(
            candle(NOON, 90, 90, 10, 41, "12", 4),
            candle(NOON.minusSeconds(3_600), 77, 77, 77, 77, "6", 1));
    assertThat(candles(CandleInterval.DAY)).containsExactly(candle(TODAY, 77, 90, 10, 41, "18", 5));
  }

  @Test
  default void listCandlesShouldNotCountReadingsTwice() {
    recordPast(past(NOON, 30, "3"), past(NOON.plusSeconds(60), 40, "4"));
    recordPast(past(NOON, 30, "3"), past(NOON.plusSeconds(60), 40, "4"));
    recordPast(past(NOON, 30, "3"), past(NOON.plusSeconds(120), 50, "5"));

    assertThat(candles(CandleInterval.HOUR)).containsExactly(candle(NOON, 30, 50, 30, 50, "12", 3));
    assertThat(candles(CandleInterval.DAY)).containsExactly(candle(TODAY, 30, 50, 30, 50, "12", 3));
  }

  @Test
  default void listCandlesShouldPassOverReadingsWithoutAPrice() {
    record(QuoteSample.empty(NOON).build());
    assertThat(candles(CandleInterval.HOUR))
        .containsExactly(new Candle(NOON, null, null, null, null, Quantity.ZERO, 1));

    record(quote(40, 42, NOON.plusSeconds(60)).build());
    record(QuoteSample.empty(NOON.plusSeconds(120)).build());
    assertThat(candles(CandleInterval.HOUR)).containsExactly(candle(NOON, 41, 41, 41, 41, "0", 3));
    assertThat(candles(CandleInterval.DAY)).containsExactly(candle(TODAY, 41, 41, 41, 41, "0", 3));
  }

  @Test
  default void listCandlesShouldNotReadAResetOfTheCounterAsTrade() {
    record(quote(40, 42, NOON).contracts("100").build());
    record(quote(40, 43, NOON.plusSeconds(60)).contracts("1").build());
    record(quote(40, 44, NOON.plusSeconds(120)).contracts("3").build());

    assertThat(candles(CandleInterval.HOUR))
        .extracting(Candle::traded)
        .containsExactly(Quantity.ofShares(2));
  }

  @Test
  default void listCandlesShouldPageNewestFirst() {
    recordPast(past(NOON, 30, null), past(NOON.plusSeconds(3_600), 31, null));
    recordPast(past(NOON.plusSeconds(7_200), 32, null));

    Slice<Candle> first = slice(CandleInterval.HOUR, PageRequest.first(2));
    Slice<Candle> second = slice(CandleInterval.HOUR, new PageRequest(first.next(), 2));

    assertThat(first.items())
        .extracting(Candle::start)
        .containsExactly(NOON.plusSeconds(7_200), NOON.plusSeconds(3_600));
    assertThat(second.items()).extracting(Candle::start).containsExactly(NOON);
    assertThat(second.next()).isNull();
  }

  @Test
  default void listCandlesShouldRefuseACursorOfTheOtherInterval() {
    recordPast(past(NOON, 30, null), past(NOON.plusSeconds(3_600), 31, null));
    Cursor hourly = slice(CandleInterval.HOUR, PageRequest.first(1)).next();

    snapshots()
        .listCandles(WIND, CandleInterval.DAY, ALL_TIME, new PageRequest(hourly, 1))
        .as(StepVerifier::create)
        .expectError(MalformedCursor.class)
        .verify(PATIENCE);
  }

  private void record(Quote quote) {
    Contracts.only(snapshots().record(RUN, List.of(new Reading(WIND, quote, null))));
    prepareCandles();
  }

  private void recordPast(PastReading... readings) {
    Contracts.only(snapshots().recordPast(RUN, Arrays.asList(readings)));
    prepareCandles();
  }

  private List<Candle> candles(CandleInterval interval) {
    return slice(interval, PageRequest.first(100)).items();
  }

  private Slice<Candle> slice(CandleInterval interval, PageRequest page) {
    return Contracts.only(snapshots().listCandles(WIND, interval, ALL_TIME, page));
  }

  private static PastReading past(Instant at, int lastCents, @Nullable String traded) {
    Quantity quantity = traded == null ? null : Quantity.tryParse(traded).orElseThrow();
    return new PastReading(
        WIND, at, QuoteSample.empty(NOON.plusSeconds(7)).last(lastCents).build(), quantity);
  }

  private static Candle candle(
      Instant start, int open, int high, int low, int close, String traded, int snapshots) {
    return new Candle(
        start,
        Price.ofCents(open),
        Price.ofCents(high),
        Price.ofCents(low),
        Price.ofCents(close),
        Quantity.tryParse(traded).orElseThrow(),
        snapshots);
  }
}
