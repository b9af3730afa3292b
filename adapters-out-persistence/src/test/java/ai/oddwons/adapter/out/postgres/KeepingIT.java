package ai.oddwons.adapter.out.postgres;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.event;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.fixture.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.MarketStore.KeptMarkets;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the contracts cannot see: which rows are touched, and what two writers do to each other. */
final class KeepingIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int MARKETS = 2_000;
  private static final int NEW_DAYS = 40;
  private static final FeeTerms FREE = new FeeTerms.Free();
  private static final Event STORM = event(KALSHI, "KXSTORM", "Storm");

  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Test
  void keepAndRecordShouldTouchNoRowOfAnUnchangedPage() {
    keepAndRecord(RUN, NOON);
    long before = newestRow();

    keepAndRecord(NEXT_RUN, NOON.plusSeconds(900));
    assertThat(newestRow()).isEqualTo(before);
    assertThat(count("market_snapshots")).isEqualTo(MARKETS);
  }

  @Test
  void recordShouldTouchOnlyTheRowsOfChangedQuotes() {
    keepAndRecord(RUN, NOON);
    long before = newestRow();
    Reading changed = new Reading(kalshi("M7"), quote(50, 52, NOON.plusSeconds(900)).build(), null);

    Awaited.done(EMPTY.stores().snapshots().record(RUN, List.of(changed)));
    assertThat(
            TestDatabase.queryNumber(
                EMPTY.url(),
                "select count(*) from market_quotes where xmin::text::bigint > " + before))
        .isEqualTo(1);
  }

  @Test
  void keepShouldCountEachMarketOnceWhenTwoWriteTheSamePage() {
    Mono.zip(keep(RUN, NOON), keep(NEXT_RUN, NOON))
        .as(StepVerifier::create)
        .assertNext(both -> {
          assertThat(both.getT1().added().size() + both.getT2().added().size()).isEqualTo(MARKETS);
          assertThat(both.getT1().unchanged() + both.getT2().unchanged()).isEqualTo(MARKETS);
        })
        .expectComplete()
        .verify(PATIENCE);
    assertThat(count("markets")).isEqualTo(MARKETS);
    assertThat(count("market_rules")).isEqualTo(MARKETS);
    assertThat(count("market_fees")).isEqualTo(MARKETS);
  }

  @Test
  void recordShouldCountTradesOnceWhenTwoWriteAtOnce() {
    Awaited.done(record(RUN, NOON, "100"));

    Mono.zip(record(RUN, NOON.plusSeconds(60), "150"), record(RUN, NOON.plusSeconds(61), "175"))
        .as(StepVerifier::create)
        .expectNextCount(1)
        .expectComplete()
        .verify(PATIENCE);
    assertThat(
            TestDatabase.queryNumber(
                EMPTY.url(), "select count(*) from market_hourly where volume <> 75"))
        .isZero();
  }

  @Test
  void recordPastShouldBearTwoVenuesThatMeetNewDaysTogether() {
    Flux.range(1, NEW_DAYS)
        .map(day -> NOON.minus(Duration.ofDays(day)))
        .concatMap(day -> Mono.zip(past(kalshi("OLD"), day), past(polymarket("0xold"), day)))
        .as(StepVerifier::create)
        .expectNextCount(NEW_DAYS)
        .expectComplete()
        .verify(PATIENCE);
    assertThat(count("market_snapshots")).isEqualTo(2 * NEW_DAYS);
  }

  @Test
  void keepShouldLeaveNothingOfAPageThatFailsInItsMiddle() {
    ListedMarket good = listed(market(kalshi("GOOD")).of(STORM.id()).build());
    ListedMarket bad = listed(market(kalshi("BAD")).closing(Instant.MAX).build());

    EMPTY
        .stores()
        .markets()
        .keep(new Batch(RUN, NOON, List.of(STORM), List.of(good, bad), NOON))
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);
    assertThat(count("events") + count("markets") + count("market_rules") + count("market_fees"))
        .isZero();
  }

  @Test
  void recordShouldLeaveNothingOfAPageThatFailsInItsMiddle() {
    Reading good = new Reading(kalshi("GOOD"), quote(40, 42, NOON).build(), () -> "{}");
    Reading bad = new Reading(kalshi("BAD"), quote(40, 42, NOON).build(), () -> "no json");

    EMPTY
        .stores()
        .snapshots()
        .record(RUN, List.of(good, bad))
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);
    assertThat(count("market_snapshots") + count("market_quotes") + count("market_hourly"))
        .isZero();
    Awaited.done(EMPTY.stores().snapshots().record(RUN, List.of(good)));
    assertThat(count("market_snapshots")).isEqualTo(1);
  }

  @Test
  void keepShouldAddFeesForThoseMarketsAloneOfWhichTheyChanged() {
    Awaited.done(keep(RUN, NOON));
    ListedMarket dearer = listed(market(kalshi("M7")).of(STORM.id()).fees(FREE).build());
    ListedMarket renamed = listed(market(kalshi("M8")).of(STORM.id()).title("?").build());
    Instant at = NOON.plusSeconds(900);

    Awaited.done(
        EMPTY
            .stores()
            .markets()
            .keep(new Batch(NEXT_RUN, at, List.of(STORM), List.of(dearer, renamed), at)));

    assertThat(count("market_fees")).isEqualTo(MARKETS + 1);
    assertThat(count("market_fees where market_id = 'M7'")).isEqualTo(2);
  }

  private static void keepAndRecord(RunId run, Instant at) {
    Awaited.done(keep(run, at).then(Mono.defer(() -> record(run, at, "100"))));
  }

  private static Mono<KeptMarkets> keep(RunId run, Instant at) {
    List<ListedMarket> page =
        IntStream.range(0, MARKETS)
            .mapToObj(i -> listed(market(kalshi("M" + i)).of(STORM.id()).build()))
            .toList();
    return EMPTY.stores().markets().keep(new Batch(run, at, List.of(STORM), page, at));
  }

  private static Mono<Integer> record(RunId run, Instant at, String volume) {
    List<Reading> readings =
        IntStream.range(0, MARKETS).mapToObj(i -> reading(i, at, volume)).toList();
    return EMPTY.stores().snapshots().record(run, readings);
  }

  private static Mono<Integer> past(MarketId market, Instant at) {
    PastReading reading = new PastReading(market, at, quote(40, 42, at).build(), null);
    return EMPTY.stores().snapshots().recordPast(RUN, List.of(reading));
  }

  private static Reading reading(int i, Instant at, String volume) {
    QuoteSample quote = quote(40, 42, at).contracts(volume);
    return new Reading(kalshi("M" + i), quote.build(), null);
  }

  /** The newest transaction that wrote or rewrote a row of ours. */
  private static long newestRow() {
    return TestDatabase.queryNumber(
        EMPTY.url(),
        """
        select max(xmin::text::bigint) from (
          select xmin from events union all select xmin from markets
          union all select xmin from market_rules
          union all select xmin from market_fees union all select xmin from market_quotes
          union all select xmin from market_snapshots union all select xmin from market_daily
        ) as rows\
        """);
  }

  private static long count(String table) {
    return TestDatabase.queryNumber(EMPTY.url(), "select count(*) from " + table);
  }
}
