package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.HttpSettings;
import ai.oddwons.adapter.out.http.RetryPolicy;
import java.net.URI;
import java.time.Duration;

/**
 * How to reach the venue's three services and how much to ask of them at a time.
 *
 * @param gamma events and markets
 * @param clob order books, price history, market state
 * @param data resolutions
 */
public record PolymarketSettings(
    HttpSettings gamma,
    HttpSettings clob,
    HttpSettings data,
    Limits limits,
    Batches batches,
    RetryPolicy retry) {
  public static final URI GAMMA_URL = URI.create("https://gamma-api.polymarket.com");
  public static final URI CLOB_URL = URI.create("https://clob.polymarket.com");
  public static final URI DATA_URL = URI.create("https://data-api.polymarket.com");

  /** The venue answers haste by delay and not by refusal: a call must be able to sit one out. */
  private static final Duration ABOVE_QUEUEING_DELAY = Duration.ofSeconds(30);

  /** The public services, with the documented limits. */
  public static PolymarketSettings defaults() {
    return of(GAMMA_URL, CLOB_URL, DATA_URL);
  }

  /** Other addresses, such as a simulator's; everything else by default. */
  public static PolymarketSettings of(URI gamma, URI clob, URI data) {
    return new PolymarketSettings(
        HttpSettings.of(gamma).withCallTimeout(ABOVE_QUEUEING_DELAY),
        HttpSettings.of(clob).withCallTimeout(ABOVE_QUEUEING_DELAY),
        HttpSettings.of(data).withCallTimeout(ABOVE_QUEUEING_DELAY),
        Limits.DOCUMENTED,
        Batches.DEFAULT,
        RetryPolicy.PATIENT);
  }

  public PolymarketSettings withLimits(Limits other) {
    return new PolymarketSettings(gamma, clob, data, other, batches, retry);
  }

  public PolymarketSettings withBatches(Batches other) {
    return new PolymarketSettings(gamma, clob, data, limits, other, retry);
  }

  public PolymarketSettings withRetry(RetryPolicy other) {
    return new PolymarketSettings(gamma, clob, data, limits, batches, other);
  }

  /**
   * Requests per ten seconds, by the scope that the venue meters; each counts per address. A call
   * pays into every scope it belongs to.
   *
   * @param gamma all of Gamma
   * @param listings Gamma's events and markets together
   * @param clob all of the CLOB
   * @param book single books
   * @param books batches of books
   * @param data all of the Data API
   */
  public record Limits(
      int gamma,
      int events,
      int markets,
      int listings,
      int clob,
      int book,
      int books,
      int pricesHistory,
      int ok,
      int data) {
    /** As published in 2026. */
    public static final Limits DOCUMENTED =
        new Limits(4_000, 500, 300, 900, 9_000, 1_500, 500, 1_000, 100, 1_000);
  }

  /**
   * How much goes into one request, and how many requests run side by side.
   *
   * @param eventsPerPage 1 to 500; an event can hold over a hundred markets of about 4 KB, and a
   *     page is held in memory as a whole
   * @param marketsPerPage 1 to 100
   * @param booksPerRequest 1 to 500
   * @param conditionsPerRequest 1 to 20
   * @param historyStretch the longest window of one history request
   * @param atOnce concurrent requests of one reading
   * @param mostPages more than any honest listing has
   */
  public record Batches(
      int eventsPerPage,
      int marketsPerPage,
      int booksPerRequest,
      int conditionsPerRequest,
      Duration historyStretch,
      int atOnce,
      int mostPages) {
    public static final Batches DEFAULT =
        new Batches(50, 100, 500, 20, Duration.ofDays(7), 4, 200_000);

    public Batches {
      within("events per page", eventsPerPage, 500);
      within("markets per page", marketsPerPage, 100);
      within("books per request", booksPerRequest, 500);
      within("conditions per request", conditionsPerRequest, 20);
      within("requests at once", atOnce, 64);
      within("pages", mostPages, Integer.MAX_VALUE);
    }

    private static void within(String what, int number, int most) {
      if (number < 1 || number > most) {
        throw new IllegalArgumentException("%s: 1 to %d, was %d".formatted(what, most, number));
      }
    }
  }
}
