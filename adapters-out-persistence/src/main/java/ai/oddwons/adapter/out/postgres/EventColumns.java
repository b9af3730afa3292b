package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.Topics;
import org.jspecify.annotations.Nullable;

/** How an event lies in its table. */
final class EventColumns {
  /** Those that come from the venue, in the order of {@link #write}. */
  static final String NAMES =
      "platform, event_id, series, title, subtitle, category, venue_tags, structure, happens_at";

  /** For a join under the name {@code e}, beside the columns of a market. */
  static final String SELECTED =
      """
      e.event_id as e_event_id, e.series as e_series, e.title as e_title, e.subtitle as e_subtitle,
      e.category as e_category, e.venue_tags as e_venue_tags, e.structure as e_structure,
      e.happens_at as e_happens_at\
      """;

  private static final int COUNT = 10;

  private EventColumns() {}

  static CopyRow write(Event event) {
    return new CopyRow(COUNT)
        .text(event.id().platform().slug())
        .text(event.id().nativeId())
        .text(event.series())
        .text(event.title())
        .text(event.subtitle())
        .text(Words.of(event.topics().category()))
        .texts(event.topics().venueTags())
        .text(Words.of(event.structure()))
        .time(event.happensAt());
  }

  /** Null where the join found none. */
  static @Nullable Event read(RowView row) {
    String id = row.findText("e_event_id");
    if (id == null) {
      return null;
    }
    return new Event(
        new EventId(new Platform(row.text("platform")), id),
        row.findText("e_series"),
        row.text("e_title"),
        row.text("e_subtitle"),
        new Topics(Words.read(Category.class, row.text("e_category")), row.texts("e_venue_tags")),
        Words.read(OutcomeStructure.class, row.text("e_structure")),
        row.findTime("e_happens_at"));
  }
}
