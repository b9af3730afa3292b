package ai.oddwons.application.fake;

import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.MarketCatalogueContract;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.OrderBooksContract;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.PriceHistoryContract;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.application.port.out.SettlementReportsContract;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class InMemoryVenueTest
    implements MarketCatalogueContract,
        OrderBooksContract,
        PriceHistoryContract,
        SettlementReportsContract {
  private final SampleVenue sample = SampleVenue.named("toy");
  private final InMemoryVenue venue = new InMemoryVenue(sample.platform(), 2);

  @Override
  public MarketCatalogue catalogue() {
    return venue;
  }

  @Override
  public OrderBooks books() {
    return venue;
  }

  @Override
  public PriceHistory history() {
    return venue;
  }

  @Override
  public SettlementReports settlements() {
    return venue;
  }

  @Override
  public MarketId market(int number) {
    return sample.marketId(number);
  }

  @Override
  public MarketAddress address(int number) {
    return sample.market(number).address();
  }

  @Override
  public void listMarkets(int count) {
    for (int number = 1; number <= count; number++) {
      venue.list(sample.listed(number, 40, SampleVenue.NOON));
    }
  }

  @Override
  public void listUnreadableRecord() {
    venue.listUnreadable(
        new Rejection(sample.platform(), null, "not_an_object", "found a number", () -> "17"));
  }

  @Override
  public int pagesServed() {
    return venue.pagesServed();
  }

  @Override
  public void stumbleOnce() {
    // A venue in memory has nothing in between that could stumble and be asked again.
  }

  @Override
  public void breakDown() {
    venue.failFromPage(1);
  }

  @Override
  public void hasBook(int market, List<Level> bids, List<Level> asks) {
    venue.putBook(market(market), OrderBook.of(bids, asks, null, NOON));
  }

  @Override
  public void traded(int market, List<Integer> centsByHour) {
    for (int i = 0; i < centsByHour.size(); i++) {
      Instant at = NOON.minus(Duration.ofHours(centsByHour.size() - (long) i));
      venue.putPast(
          new PastReading(market(market), at, sample.quote(centsByHour.get(i) - 1, at), null));
    }
  }

  @Override
  public void settled(int market, Settlement settlement) {
    venue.putState(market(market), new MarketState(MarketStatus.SETTLED, settlement, NOON));
  }

  @Override
  public void trades(int market) {
    venue.putState(market(market), MarketState.of(MarketStatus.OPEN));
  }
}
