package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.fees.QuadraticSchedule;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Topics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event, and what it and its series mean for its markets.
 *
 * @param fees of the event where it overrides its series
 * @param sources of the event, or of its series where the event names none
 */
record EventFacts(Event event, QuadraticSchedule fees, List<String> sources) {
  EventFacts {
    sources = List.copyOf(sources);
  }

  /**
   * @param series null when it is not known; flagged, since fees and topics hang on it
   */
  static EventFacts read(WireRecord event, @Nullable SeriesFacts series, Marks marks) {
    marks.look(Shapes.EVENT, event);
    QuadraticSchedule override =
        new QuadraticSchedule(
            event.text("fee_type_override"), event.decimal("fee_multiplier_override"));
    List<String> ownSources = SeriesFacts.sources(event);
    Event read = read(event, topics(event, series, marks));
    if (series == null) {
      marks.flag("series_unknown");
      return new EventFacts(read, override, ownSources);
    }
    return new EventFacts(
        read,
        new QuadraticSchedule(series.feeType(), series.feeMultiplier()).overriddenBy(override),
        ownSources.isEmpty() ? series.sources() : ownSources);
  }

  private static Event read(WireRecord event, Topics topics) {
    boolean exclusive = Boolean.TRUE.equals(event.flag("mutually_exclusive"));
    return new Event(
        new EventId(KalshiVenue.PLATFORM, event.requireText("event_ticker")),
        event.text("series_ticker"),
        event.textOrEmpty("title"),
        event.textOrEmpty("sub_title"),
        topics,
        // Kalshi never says that one of the markets must pay: only that two cannot.
        exclusive ? OutcomeStructure.AT_MOST_ONE : OutcomeStructure.INDEPENDENT,
        event.instant("strike_date"));
  }

  private static Topics topics(WireRecord event, @Nullable SeriesFacts series, Marks marks) {
    String own = event.text("category");
    List<String> words =
        series == null || series.topics().isEmpty()
            ? own == null ? List.of() : List.of(own)
            : series.topics();
    return new Topics(category(words, marks), words);
  }

  /** By the first word that is a category; tags come last and seldom are. */
  private static Category category(List<String> words, Marks marks) {
    for (String word : words) {
      Optional<Category> category = Taxonomy.category(word);
      if (category.isPresent()) {
        return category.get();
      }
    }
    if (!words.isEmpty()) {
      marks.unknownValue(Shapes.SERIES, "category", words.getFirst());
    }
    return Category.OTHER;
  }
}
