package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The addresses of markets. */
public final class MarketPaths {
  static final String LIST = "/api/v1/markets";
  static final String SEARCH = LIST + "/search";
  static final String ONE = LIST + "/{platform}/{id}";
  static final String HISTORY = ONE + "/history";
  static final String BOOK = ONE + "/book";

  private MarketPaths() {}

  /** The list of all markets of one event, whatever their state. */
  public static String of(EventId id) {
    return "%s?platform=%s&event=%s&status=all"
        .formatted(
            LIST, id.platform().slug(), UriUtils.encode(id.nativeId(), StandardCharsets.UTF_8));
  }

  /** The path of one market, with what an address cannot hold escaped. */
  public static String of(MarketId id) {
    return "%s/%s/%s"
        .formatted(
            LIST,
            id.platform().slug(),
            UriUtils.encodePathSegment(id.nativeId(), StandardCharsets.UTF_8));
  }
}
