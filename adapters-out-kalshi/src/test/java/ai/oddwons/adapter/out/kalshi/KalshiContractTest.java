package ai.oddwons.adapter.out.kalshi;

import static ai.oddwons.adapter.out.kalshi.KalshiServer.endpoint;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.MarketCatalogueContract;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.OrderBooksContract;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.application.port.out.PriceHistoryContract;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.application.port.out.SettlementReportsContract;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Level;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

final class KalshiContractTest
    implements MarketCatalogueContract,
        OrderBooksContract,
        PriceHistoryContract,
        SettlementReportsContract {
  @RegisterExtension final KalshiServer server = new KalshiServer();

  private final Map<Integer, String> books = new TreeMap<>();
  private final Map<Integer, String> candles = new TreeMap<>();
  private int listed;
  private boolean unreadable;

  @Override
  public MarketCatalogue catalogue() {
    return server.kalshi().venue().catalogue();
  }

  @Override
  public OrderBooks books() {
    return server.kalshi().venue().books();
  }

  @Override
  public PriceHistory history() {
    return server.kalshi().venue().history();
  }

  @Override
  public SettlementReports settlements() {
    return server.kalshi().venue().settlements();
  }

  @Override
  public MarketId market(int number) {
    return new MarketId(KalshiVenue.PLATFORM, ticker(number));
  }

  @Override
  public MarketAddress address(int number) {
    return new MarketAddress(market(number), null);
  }

  @Override
  public void stumbleOnce() {
    server.stumbleOnce();
  }

  @Override
  public void breakDown() {
    server.breakDown();
  }

  @Override
  public void listMarkets(int count) {
    listed = count;
    server.answers("/series", Fixtures.text("http_get_all_series.json"));
    int pages = Math.max(1, (count + 1) / 2);
    for (int page = 1; page <= pages; page++) {
      server.stub(
          endpoint("/events")
              .withQueryParam(
                  "cursor", page == 1 ? absent() : (StringValuePattern) equalTo("c" + page))
              .willReturn(okJson(eventsPage(page, page == pages ? "" : "c" + (page + 1)))));
    }
    String all =
        IntStream.rangeClosed(1, count).mapToObj(this::open).collect(Collectors.joining(","));
    server.answers("/markets", "{\"markets\":[%s],\"cursor\":\"\"}".formatted(all));
    for (int number = 1; number <= count; number++) {
      server.answers("/markets/" + ticker(number), "{\"market\":" + open(number) + "}");
    }
  }

  @Override
  public void listUnreadableRecord() {
    unreadable = true;
    listMarkets(listed);
  }

  @Override
  public int pagesServed() {
    return server.requests("/events").size();
  }

  @Override
  public void hasBook(int market, List<Level> bids, List<Level> asks) {
    String book =
        "{\"orderbook_fp\":{\"yes_dollars\":%s,\"no_dollars\":%s}}"
            .formatted(
                ladder(bids),
                ladder(
                    asks.stream()
                        .map(ask -> new Level(ask.price().complement(), ask.size()))
                        .toList()));
    books.put(market, "{\"ticker\":\"%s\",%s".formatted(ticker(market), book.substring(1)));
    server.answers("/markets/" + ticker(market) + "/orderbook", book);
    server.answers(
        "/markets/orderbooks", "{\"orderbooks\":[%s]}".formatted(String.join(",", books.values())));
  }

  @Override
  public void traded(int market, List<Integer> centsByHour) {
    List<String> hours = new ArrayList<>();
    for (int i = 0; i < centsByHour.size(); i++) {
      Instant end = NOON.minus(Duration.ofHours(centsByHour.size() - i));
      hours.add(candle(end, centsByHour.get(i)));
    }
    candles.put(
        market,
        "{\"market_ticker\":\"%s\",\"candlesticks\":[%s]}"
            .formatted(ticker(market), String.join(",", hours)));
    server.answers(
        "/markets/candlesticks",
        "{\"markets\":[%s]}".formatted(String.join(",", candles.values())));
  }

  @Override
  public void settled(int market, Settlement settlement) {
    String result =
        switch (settlement) {
          case Settlement.Yes yes -> "yes";
          case Settlement.No no -> "no";
          case Settlement.Scalar scalar -> "scalar";
          case Settlement.Voided voided -> "void";
        };
    ObjectNode record = record(market);
    record.put("status", "finalized").put("result", result);
    record.put("settlement_value_dollars", settlement.yesPayout().toDecimal().toPlainString());
    reports(record);
  }

  @Override
  public void trades(int market) {
    reports(record(market));
  }

  private void reports(ObjectNode record) {
    server.answers("/markets", "{\"markets\":[%s],\"cursor\":\"\"}".formatted(record));
    server.answers("/historical/markets", "{\"markets\":[],\"cursor\":\"\"}");
  }

  private String eventsPage(int page, String next) {
    List<String> markets = new ArrayList<>();
    for (int number = 2 * page - 1; number <= Math.min(2 * page, listed); number++) {
      markets.add(open(number));
    }
    if (unreadable && page == 1) {
      markets.add("{\"ticker\":\"BROKEN\",\"status\":\"frozen\"}");
    }
    ObjectNode event = (ObjectNode) Fixtures.object("http_get_event.json").get("event");
    event.put("event_ticker", "RAIN-" + page);
    String open = event.toString();
    return "{\"events\":[%s,\"markets\":[%s]}],\"cursor\":\"%s\"}"
        .formatted(open.substring(0, open.length() - 1), String.join(",", markets), next);
  }

  private String open(int number) {
    return record(number).toString();
  }

  private static ObjectNode record(int number) {
    return Fixtures.market().put("ticker", ticker(number)).put("event_ticker", "RAIN-1");
  }

  private static String ticker(int number) {
    return "RAIN-%05d".formatted(number);
  }

  /** Worst first, as the venue sends it. */
  private static String ladder(List<Level> bestFirst) {
    return bestFirst.reversed().stream()
        .map(level -> "[\"%s\",\"%s\"]".formatted(level.price(), level.size()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String candle(Instant end, int cents) {
    return ("{\"end_period_ts\":%d,\"yes_bid\":{\"close_dollars\":\"0.%02d\"},"
            + "\"yes_ask\":{\"close_dollars\":\"0.%02d\"},\"price\":{\"previous_dollars\":\"0.10\"},"
            + "\"volume_fp\":\"1.00\",\"open_interest_fp\":\"2.00\"}")
        .formatted(end.getEpochSecond(), cents - 1, cents + 1);
  }
}
