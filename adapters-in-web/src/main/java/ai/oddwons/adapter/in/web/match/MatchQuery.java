package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.adapter.in.web.edge.VenueParameters;
import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MatchGrade;
import java.util.List;
import java.util.Set;

/** Which matches a query asks for. */
final class MatchQuery {
  private static final QueryParameter<MatchGrade> GRADE =
      QueryParameter.choice(
              "grade",
              "How far the two ask the same; several by comma; without it all but rejected.",
              Word.all(MatchGrade.class),
              null)
          .repeatable();

  private static final QueryParameter<String> MARKET =
      VenueParameters.nativeId("market", "one of the two markets");

  private static final QueryParameter<String> EVENT =
      VenueParameters.nativeId("event", "the event of one of them");

  private static final QueryParameter<Boolean> ENDED =
      QueryParameter.flag("ended", "Also those of which a market is no longer open.");

  private final QueryParameter<Platform> platform;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  MatchQuery(Set<Platform> platforms) {
    platform = VenueParameters.venueOfIds(platforms);
  }

  List<QueryParameter<?>> parameters() {
    return List.of(GRADE, platform, MARKET, EVENT, ENDED);
  }

  /** Meaningless when the query turns out not to be sound. */
  MatchFilter read(Query query) {
    Set<Platform> venue = VenueParameters.venueOf(query, platform, List.of(MARKET, EVENT));
    return new MatchFilter(
        query.list(GRADE),
        VenueParameters.named(query, MARKET, venue, MarketId::new),
        VenueParameters.named(query, EVENT, venue, EventId::new),
        query.get(ENDED));
  }
}
