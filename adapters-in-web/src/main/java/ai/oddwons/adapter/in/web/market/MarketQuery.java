package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.adapter.in.web.edge.VenueParameters;
import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketSort;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Platform;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which markets a query asks for. */
final class MarketQuery {
  private static final int LONGEST_TEXT = 200;

  /** Stands for every status; none of them is called so. */
  private static final String ALL = "all";

  private static final QueryParameter<Set<MarketStatus>> STATUS =
      QueryParameter.choice(
              "status",
              "Where the market stands; several by comma, all of them by «all».",
              statuses(),
              Word.of(MarketStatus.OPEN))
          .repeatable();

  private static final QueryParameter<String> EVENT = VenueParameters.nativeId("event", "an event");

  private static final QueryParameter<String> TEXT =
      QueryParameter.text(
          "q",
          "Words that must all occur in the title, the outcome or the event's title.",
          "1 to %d printable characters".formatted(LONGEST_TEXT),
          MarketQuery::words);

  private static final QueryParameter<Instant> CLOSING_FROM =
      QueryParameter.instant("closing_from", "Planned to close then or later.");

  private static final QueryParameter<Instant> CLOSING_BEFORE =
      QueryParameter.instant("closing_before", "Planned to close earlier.");

  private static final QueryParameter<MarketSort> SORT =
      QueryParameter.choice(
          "sort",
          "id; volume, most first; closing, next first; updated, latest change of quote first.",
          Word.all(MarketSort.class),
          Word.of(MarketSort.ID));

  private final QueryParameter<Platform> platform;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  MarketQuery(Set<Platform> platforms) {
    platform = VenueParameters.platform(platforms);
  }

  List<QueryParameter<?>> parameters() {
    return List.of(
        platform,
        STATUS,
        VenueParameters.CATEGORY,
        EVENT,
        TEXT,
        CLOSING_FROM,
        CLOSING_BEFORE,
        SORT);
  }

  /** The same as {@link #read} where words must be given. */
  MarketFilter readSearch(Query query) {
    query.requireGiven(TEXT);
    return read(query);
  }

  /** Meaningless when the query turns out not to be sound. */
  MarketFilter read(Query query) {
    Set<Platform> platforms = query.list(platform);
    Instant from = query.find(CLOSING_FROM).orElse(null);
    Instant before = query.find(CLOSING_BEFORE).orElse(null);
    if (from != null && before != null && !before.isAfter(from)) {
      query.fault(CLOSING_BEFORE.name(), "must lie after " + CLOSING_FROM.name());
    }
    return new MarketFilter(
        platforms,
        statuses(query),
        query.list(VenueParameters.CATEGORY),
        VenueParameters.named(query, EVENT, platforms, EventId::new),
        from,
        before,
        query.find(TEXT).orElse(""),
        query.get(SORT));
  }

  /** Empty, which means any, when every status is asked for. */
  private static Set<MarketStatus> statuses(Query query) {
    Set<MarketStatus> asked =
        query.list(STATUS).stream().flatMap(Set::stream).collect(Collectors.toSet());
    return asked.size() == MarketStatus.values().length ? Set.of() : asked;
  }

  /** Control characters are no words, and no store of ours can look for them. */
  private static Optional<String> words(String text) {
    String words = text.strip();
    boolean sound =
        !words.isEmpty()
            && words.length() <= LONGEST_TEXT
            && words.chars().noneMatch(Character::isISOControl);
    return sound ? Optional.of(words) : Optional.empty();
  }

  private static Map<String, Set<MarketStatus>> statuses() {
    Map<String, Set<MarketStatus>> words = new LinkedHashMap<>();
    Word.all(MarketStatus.class).forEach((word, status) -> words.put(word, Set.of(status)));
    words.put(ALL, Set.of(MarketStatus.values()));
    return words;
  }
}
