package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.HttpCall;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.http.TokenBucket;
import java.time.Duration;

/**
 * One token bucket per scope that the venue meters, and the descriptions of all calls, each of
 * which pays into its scopes. Made once per process: the limits count per address.
 */
final class Scopes {
  private static final Duration WINDOW = Duration.ofSeconds(10);

  private final TokenBucket gamma;
  private final TokenBucket events;
  private final TokenBucket markets;
  private final TokenBucket listings;
  private final TokenBucket clob;
  private final TokenBucket book;
  private final TokenBucket books;
  private final TokenBucket pricesHistory;
  private final TokenBucket ok;
  private final TokenBucket data;

  Scopes(PolymarketSettings.Limits limits, Timing timing) {
    gamma = bucket("gamma", limits.gamma(), timing);
    events = bucket("gamma_events", limits.events(), timing);
    markets = bucket("gamma_markets", limits.markets(), timing);
    listings = bucket("gamma_listings", limits.listings(), timing);
    clob = bucket("clob", limits.clob(), timing);
    book = bucket("clob_book", limits.book(), timing);
    books = bucket("clob_books", limits.books(), timing);
    pricesHistory = bucket("clob_prices_history", limits.pricesHistory(), timing);
    ok = bucket("clob_ok", limits.ok(), timing);
    data = bucket("data", limits.data(), timing);
  }

  HttpCall gammaEvents() {
    return paying(HttpCall.get("gamma_events", "/events/keyset"), gamma, events, listings);
  }

  HttpCall gammaMarkets() {
    return paying(HttpCall.get("gamma_markets", "/markets/keyset"), gamma, markets, listings);
  }

  HttpCall gammaStatus() {
    return paying(HttpCall.get("gamma_status", "/status"), gamma);
  }

  HttpCall clobBook(String token) {
    return paying(HttpCall.get("clob_book", "/book").with("token_id", token), clob, book);
  }

  HttpCall clobBooks(String jsonBody) {
    return paying(HttpCall.post("clob_books", "/books", jsonBody), clob, books);
  }

  HttpCall clobPricesHistory(String token) {
    HttpCall call = HttpCall.get("clob_prices_history", "/prices-history").with("market", token);
    return paying(call, clob, pricesHistory);
  }

  HttpCall clobMarket(String conditionId) {
    return paying(HttpCall.get("clob_market", "/markets/{condition}", conditionId), clob);
  }

  HttpCall clobOk() {
    return paying(HttpCall.get("clob_ok", "/ok"), clob, ok);
  }

  HttpCall dataResolutions() {
    return paying(HttpCall.get("data_resolutions", "/v2/resolutions"), data);
  }

  HttpCall dataStatus() {
    return paying(HttpCall.get("data_status", "/v2/status"), data);
  }

  private static HttpCall paying(HttpCall call, TokenBucket... scopes) {
    HttpCall paying = call;
    for (TokenBucket scope : scopes) {
      paying = paying.paying(scope, 1);
    }
    return paying;
  }

  /**
   * The venue counts over a sliding window, in which a full bucket and its refill both fall;
   * together they stay within the limit.
   */
  private static TokenBucket bucket(String scope, int perWindow, Timing timing) {
    int burst = Math.max(1, perWindow / 10);
    int refill = Math.max(1, perWindow - burst);
    return new TokenBucket(scope, new TokenBucket.Limit(burst, refill, WINDOW), timing);
  }
}
