package ai.oddwons.adapter.in.web.market;

/** The addresses of markets. */
final class MarketPaths {
  static final String LIST = "/api/v1/markets";
  static final String SEARCH = LIST + "/search";
  static final String ONE = LIST + "/{platform}/{id}";
  static final String HISTORY = ONE + "/history";
  static final String BOOK = ONE + "/book";

  private MarketPaths() {}
}
