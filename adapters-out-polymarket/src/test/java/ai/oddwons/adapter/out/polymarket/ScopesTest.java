package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.http.HttpCall;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.polymarket.PolymarketSettings.Limits;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.scheduler.VirtualTimeScheduler;

final class ScopesTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final Timing timing =
      new Timing(
          time,
          () -> time.now(TimeUnit.NANOSECONDS),
          InstantSource.fixed(StubVenue.NOW),
          () -> 0.5);
  private final Scopes scopes = new Scopes(Limits.DOCUMENTED, timing);

  @Test
  void callsShouldPayIntoEveryScopeTheVenueMeters() {
    assertThat(scopesOf(scopes.gammaEvents()))
        .containsExactly("gamma", "gamma_events", "gamma_listings");
    assertThat(scopesOf(scopes.gammaMarkets()))
        .containsExactly("gamma", "gamma_markets", "gamma_listings");
    assertThat(scopesOf(scopes.clobBook("1"))).containsExactly("clob", "clob_book");
    assertThat(scopesOf(scopes.clobBooks("[]"))).containsExactly("clob", "clob_books");
    assertThat(scopesOf(scopes.clobPricesHistory("1")))
        .containsExactly("clob", "clob_prices_history");
    assertThat(scopesOf(scopes.clobMarket("0x1"))).containsExactly("clob");
    assertThat(scopesOf(scopes.clobOk())).containsExactly("clob", "clob_ok");
    assertThat(scopesOf(scopes.dataResolutions())).containsExactly("data");
  }

  @Test
  void bucketsShouldStayWithinTheLimitInAnyTenSeconds() {
    AtomicInteger paid = new AtomicInteger();
    HttpCall.Toll markets = scopes.gammaMarkets().tolls().get(1);
    Disposable payers =
        Flux.range(0, 2_000)
            .flatMap(i -> markets.bucket().pay(markets.tokens()).thenReturn(i), 2_000)
            .subscribe(i -> paid.incrementAndGet());

    time.advanceTimeBy(Duration.ofSeconds(10));
    int inFirstWindow = paid.get();
    time.advanceTimeBy(Duration.ofSeconds(10));
    payers.dispose();

    assertThat(inFirstWindow).isBetween(290, 300);
    assertThat(paid.get() - inFirstWindow).isBetween(260, 300);
  }

  private static List<String> scopesOf(HttpCall call) {
    return call.tolls().stream().map(toll -> toll.bucket().scope()).toList();
  }
}
