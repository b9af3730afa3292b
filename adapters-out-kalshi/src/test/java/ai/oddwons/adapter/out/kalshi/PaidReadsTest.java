package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.http.TokenBucket;
import ai.oddwons.application.port.out.PriceHistory.Window;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What reads cost, seen from how long they wait for their tokens while no time passes. */
final class PaidReadsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Window DAY =
      new Window(KalshiServer.NOW.minus(Duration.ofDays(1)), KalshiServer.NOW, Duration.ofHours(1));

  @RegisterExtension final KalshiServer server = new KalshiServer();

  private final HastyScheduler scheduler = new HastyScheduler();

  @Test
  void listBooksShouldNotWaitForTokensThatWereSavedUp() {
    server.answers("/markets/orderbooks", "{\"orderbooks\":[]}");

    ask(venue(400).books().listBooks(markets(40)));

    assertThat(server.requests("/markets/orderbooks")).hasSize(2);
    assertThat(scheduler.waits()).isEmpty();
  }

  @Test
  void listBooksShouldWaitForTheTokensOfAWholeBatch() {
    server.answers("/markets/orderbooks", "{\"orderbooks\":[]}");

    ask(venue(200).books().listBooks(markets(60)));

    assertThat(server.requests("/markets/orderbooks")).hasSize(3);
    assertThat(scheduler.waits()).containsExactly(SECOND, SECOND.multipliedBy(2));
  }

  @Test
  void streamHistoryShouldPayForEachMarket() {
    server.answers("/markets/candlesticks", "{\"markets\":[]}");

    ask(venue(200).history().streamHistory(markets(60), DAY));

    assertThat(server.requests("/markets/candlesticks")).hasSize(3);
    assertThat(scheduler.waits()).containsExactly(SECOND, SECOND.multipliedBy(2));
  }

  @Test
  void listReportsShouldPayForAListingWhateverItNames() {
    server.answers("/markets", "{\"markets\":[],\"cursor\":\"\"}");
    server.answers("/historical/markets", "{\"markets\":[],\"cursor\":\"\"}");

    ask(venue(200).settlements().listReports(markets(60)));

    assertThat(scheduler.waits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, 30, 1", "200, 600, 20", "300, 900, 30", "600, 600, 60", "12000, 12000, 100"})
  void aBatchShouldCostNoMoreThanASecondBringsBack(int tokens, long capacity, int items) {
    KalshiSettings settings = server.settings().withLimit(KalshiSettings.limitOf(tokens));

    assertThat(settings.limit()).isEqualTo(new TokenBucket.Limit(capacity, tokens, SECOND));
    assertThat(settings.itemsPerBatch()).isEqualTo(items);
  }

  private static void ask(Flux<?> nothing) {
    nothing.as(StepVerifier::create).expectComplete().verify(Duration.ofSeconds(60));
  }

  /** A bucket of so many tokens, of which 200 come back in a second. */
  private Venue venue(int tokens) {
    Timing timing =
        new Timing(scheduler, () -> 0, InstantSource.fixed(KalshiServer.NOW), () -> 0.5);
    TokenBucket.Limit limit = new TokenBucket.Limit(tokens, 200, SECOND);
    return server.open(server.settings().withLimit(limit), timing).venue();
  }

  private static List<MarketAddress> markets(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new MarketAddress(new MarketId(KalshiVenue.PLATFORM, "M" + i), null))
        .toList();
  }
}
