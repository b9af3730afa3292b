package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.in.ReadMarkets.BookOutcome;
import ai.oddwons.application.port.in.ReadMarkets.MarketDetail;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.run.JobName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

final class ReadMarketsServiceTest {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final TimeWindow DAY =
      new TimeWindow(SampleVenue.NOON.minus(Duration.ofDays(1)), SampleVenue.NOON.plusSeconds(1));
  private static final PageRequest FIRST = PageRequest.first(10);

  private final World world = new World();
  private final ReadMarketsService reader =
      new ReadMarketsService(world.stores, world.venues(), HALF_HOUR);
  private final MarketId known = world.east.marketId(1);
  private final MarketId unknown = world.east.marketId(99);

  @Test
  void listMarketsShouldDateItsAnswerByTheCollectionItRestsOn() {
    world.listEast(2, 40);
    Instant collectedAt = world.collected().startedAt();
    world.clock.advance(Duration.ofMinutes(5));

    Dated<Slice<MarketView>> answer =
        reader.listMarkets(MarketFilter.ALL, FIRST).as(ContractSteps::only);

    assertThat(answer.body().items()).hasSize(2);
    assertThat(answer.asOf()).isEqualTo(collectedAt);
    assertThat(answer.isStaleAt(collectedAt.plus(HALF_HOUR))).isFalse();
    assertThat(answer.isStaleAt(collectedAt.plus(HALF_HOUR).plusMillis(1))).isTrue();
  }

  @Test
  void listMarketsShouldBeStaleWhenNothingWasEverCollected() {
    Dated<Slice<MarketView>> answer =
        reader.listMarkets(MarketFilter.ALL, FIRST).as(ContractSteps::only);

    assertThat(answer.asOf()).isEqualTo(Instant.EPOCH);
    assertThat(answer.isStaleAt(SampleVenue.NOON)).isTrue();
  }

  @Test
  void answersShouldNotBeRenewedByARunThatBrokeOffAtTheirVenue() {
    world.listEast(1, 40);
    world.listWest(1, 40);
    Instant whole = world.collected().startedAt();
    world.clock.advance(Duration.ofMinutes(15));
    world.eastVenue.failFromPage(1);
    Instant broken = world.collected().startedAt();

    assertThat(reader.findMarket(known).as(ContractSteps::only).asOf()).isEqualTo(whole);
    MarketId western = world.west.marketId(1);
    assertThat(reader.findMarket(western).as(ContractSteps::only).asOf()).isEqualTo(broken);
    Dated<Slice<MarketView>> both =
        reader.listMarkets(MarketFilter.ALL, FIRST).as(ContractSteps::only);
    assertThat(both.asOf()).isEqualTo(whole);
  }

  @Test
  void answersOfAVenueNeverReadToItsEndShouldStayStale() {
    world.listEast(3, 40);
    world.listWest(1, 40);
    world.eastVenue.failFromPage(2);
    Instant whole = world.collected().startedAt();
    world.clock.advance(Duration.ofMinutes(15));
    beginAnotherRun();

    assertThat(reader.findMarket(known).as(ContractSteps::only).asOf()).isEqualTo(Instant.EPOCH);
    Dated<Slice<MarketView>> both =
        reader.listMarkets(MarketFilter.ALL, FIRST).as(ContractSteps::only);
    assertThat(both.asOf()).isEqualTo(whole);
  }

  @Test
  void answersShouldBeDatedByTheFirstRunWhileItLasts() {
    beginAnotherRun();

    Dated<Slice<MarketView>> answer =
        reader.listMarkets(MarketFilter.ALL, FIRST).as(ContractSteps::only);

    assertThat(answer.asOf()).isEqualTo(world.clock.instant());
  }

  @Test
  void aLaterRunShouldNotDateAnswersWhileItLasts() {
    world.eastVenue.failFromPage(1);
    world.westVenue.failFromPage(1);
    world.collected();
    world.clock.advance(Duration.ofMinutes(15));
    beginAnotherRun();

    Dated<Slice<MarketView>> answer =
        reader.listMarkets(MarketFilter.ALL, FIRST).as(ContractSteps::only);

    assertThat(answer.asOf()).isEqualTo(Instant.EPOCH);
  }

  private void beginAnotherRun() {
    Instant now = world.clock.instant();
    ContractSteps.only(
        world.ledger.admit(world.nextRunId(), JobName.COLLECT, now, now.plusSeconds(60)));
  }

  @Test
  void findMarketShouldTellWhenItsQuoteWasLastSeen() {
    world.listEast(1, 40);
    world.collected();
    world.clock.advance(Duration.ofMinutes(15));
    world.listEast(1, 40);
    world.collected();

    MarketDetail detail = reader.findMarket(known).as(ContractSteps::only).body();

    assertThat(detail.confirmedAt()).isEqualTo(world.clock.instant());
    assertThat(detail.rules()).hasSize(1);
  }

  @Test
  void findMarketShouldDoWithoutTheCache() {
    world.listEast(1, 40);
    world.collected();
    world.prices.outage().begin();
    world.clock.advance(Duration.ofMinutes(15));

    assertThat(reader.findMarket(known).as(ContractSteps::only).body().confirmedAt())
        .isEqualTo(SampleVenue.NOON);
  }

  @Test
  void everythingShouldBeEmptyForAMarketNeverSeen() {
    StepVerifier.create(reader.findMarket(unknown)).expectComplete().verify(World.PATIENCE);
    StepVerifier.create(reader.findSnapshots(unknown, DAY, FIRST))
        .expectComplete()
        .verify(World.PATIENCE);
    StepVerifier.create(reader.findCandles(unknown, CandleInterval.HOUR, DAY, FIRST))
        .expectComplete()
        .verify(World.PATIENCE);
  }

  @Test
  void historyShouldHoldWhatWasCollected() {
    world.listEast(1, 40);
    world.collected();

    assertThat(reader.findSnapshots(known, DAY, FIRST).as(ContractSteps::only).body().items())
        .hasSize(1);
    assertThat(
            reader
                .findCandles(known, CandleInterval.DAY, DAY, FIRST)
                .as(ContractSteps::only)
                .body()
                .items())
        .singleElement()
        .satisfies(candle -> assertThat(candle.close()).isEqualTo(Price.ofCents(41)));
  }

  @Test
  void readBookShouldAskTheVenueNow() {
    world.listEast(1, 40);
    world.collected();
    OrderBook book =
        OrderBook.of(
            List.of(new Level(Price.ofCents(44), Quantity.ofShares(1))),
            List.of(),
            null,
            SampleVenue.NOON);
    world.eastVenue.putBook(known, book);

    assertThat(bookOf(known)).isEqualTo(new BookOutcome.Found(book));
  }

  @Test
  void readBookShouldSayWhyThereIsNone() {
    world.listEast(1, 40);
    world.collected();

    assertThat(bookOf(unknown)).isEqualTo(new BookOutcome.UnknownMarket());
    assertThat(bookOf(known)).isEqualTo(new BookOutcome.NoBook());

    world.eastVenue.failFromPage(1);
    assertThat(bookOf(known)).isInstanceOf(BookOutcome.VenueSilent.class);
  }

  private BookOutcome bookOf(MarketId id) {
    return reader.readBook(id).as(ContractSteps::only);
  }
}
