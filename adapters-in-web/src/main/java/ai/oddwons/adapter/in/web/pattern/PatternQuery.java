package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.adapter.in.web.edge.VenueParameters;
import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternSort;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.PatternKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Which patterns a query asks for. */
final class PatternQuery {
  private static final int HIGHEST_SCORE = 100;

  private static final QueryParameter<PatternKind> KIND =
      QueryParameter.choice(
              "kind", "What is unusual; several by comma.", Word.all(PatternKind.class), null)
          .repeatable();

  private static final QueryParameter<String> MARKET =
      VenueParameters.nativeId("market", "a market");

  private static final QueryParameter<String> EVENT = VenueParameters.nativeId("event", "an event");

  private static final QueryParameter<Instant> FROM =
      QueryParameter.instant("from", "Detected then or later.");

  private static final QueryParameter<Instant> BEFORE =
      QueryParameter.instant("before", "Detected earlier.");

  private static final QueryParameter<BigDecimal> MIN_SCORE =
      QueryParameter.decimal(
          "min_score", "With this score or a higher one.", 0, HIGHEST_SCORE, PatternBody.DECIMALS);

  private static final QueryParameter<PatternSort> SORT =
      QueryParameter.choice(
          "sort",
          "newest, last detected first; score, highest first.",
          Word.all(PatternSort.class),
          PatternSort.NEWEST.slug());

  private final QueryParameter<Platform> platform;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  PatternQuery(Set<Platform> platforms) {
    platform = VenueParameters.platform(platforms);
  }

  List<QueryParameter<?>> parameters() {
    return List.of(
        platform, KIND, VenueParameters.CATEGORY, MARKET, EVENT, FROM, BEFORE, MIN_SCORE, SORT);
  }

  /** Meaningless when the query turns out not to be sound. */
  PatternFilter read(Query query) {
    Set<Platform> platforms = query.list(platform);
    Instant from = query.find(FROM).orElse(null);
    Instant before = query.find(BEFORE).orElse(null);
    if (from != null && before != null && !before.isAfter(from)) {
      query.fault(BEFORE.name(), "must lie after " + FROM.name());
    }
    return new PatternFilter(
        platforms,
        query.list(KIND),
        query.list(VenueParameters.CATEGORY),
        VenueParameters.named(query, MARKET, platforms, MarketId::new),
        VenueParameters.named(query, EVENT, platforms, EventId::new),
        from,
        before,
        query.find(MIN_SCORE).orElse(BigDecimal.ZERO).doubleValue(),
        query.get(SORT));
  }
}
