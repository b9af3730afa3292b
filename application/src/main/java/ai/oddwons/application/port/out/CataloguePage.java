package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.run.Tally;
import java.time.Instant;
import java.util.List;

/**
 * One page of a venue's listing, read to its end. Each record of the page is in {@code markets}, in
 * {@code rejections} or counted in {@code flagged}: none is lost silently.
 *
 * @param number counts from 1
 * @param events the events of this page's markets, each once
 * @param flagged records set aside or marked on purpose, by reason; a marked one is in {@code
 *     markets} too
 * @param drift signs that the wire has changed, by name
 * @param last whether the venue said that no page follows
 * @param receivedAt our time of its arrival
 */
public record CataloguePage(
    int number,
    List<Event> events,
    List<ListedMarket> markets,
    List<Rejection> rejections,
    Tally flagged,
    Tally drift,
    boolean last,
    Instant receivedAt) {
  public CataloguePage {
    events = List.copyOf(events);
    markets = List.copyOf(markets);
    rejections = List.copyOf(rejections);
  }
}
