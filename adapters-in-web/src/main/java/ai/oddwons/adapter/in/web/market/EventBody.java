package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The happening a market asks about. Of an event that is not stored yet only the id is known.
 *
 * @param structure how many of its markets can pay yes
 */
record EventBody(
    String id,
    @Nullable String series,
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String structure,
    @Nullable Instant happensAt) {

  static @Nullable EventBody of(MarketView view) {
    Event event = view.event();
    if (event != null) {
      return new EventBody(
          event.id().nativeId(),
          event.series(),
          event.title(),
          event.subtitle(),
          Word.of(event.structure()),
          event.happensAt());
    }
    EventId id = view.market().event();
    return id == null ? null : new EventBody(id.nativeId(), null, null, null, null, null);
  }
}
