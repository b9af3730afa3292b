package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.adapter.in.web.edge.VenueParameters;
import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Which opportunities a query asks for. */
final class ArbitrageQuery {
  private static final int HIGHEST_EDGE = 1_000;

  private static final QueryParameter<Standing> STATUS =
      QueryParameter.choice(
              "status",
              "active, passed every check; watch, a gap that something keeps from being a finding; "
                  + "near_miss, no gap but a price nearby that would make one; several by comma.",
              Word.all(Standing.class),
              Standing.ACTIVE.slug())
          .repeatable();

  private static final QueryParameter<OpportunityType> TYPE =
      QueryParameter.choice(
              "type",
              "What holds the trades together; several by comma.",
              Word.all(OpportunityType.class),
              null)
          .repeatable();

  private static final QueryParameter<String> MARKET =
      VenueParameters.nativeId("market", "one of the markets");

  private static final QueryParameter<BigDecimal> MIN_EDGE =
      QueryParameter.decimal(
          "min_edge",
          "With this edge_percentage or a higher one; what has no value never fits.",
          0,
          HIGHEST_EDGE,
          Percent.DECIMALS);

  private static final QueryParameter<Boolean> ENDED =
      QueryParameter.flag("ended", "Also those that are gone.");

  private static final QueryParameter<OpportunitySort> SORT =
      QueryParameter.choice(
          "sort",
          "newest, last first seen first; profit, highest first.",
          Word.all(OpportunitySort.class),
          OpportunitySort.NEWEST.slug());

  private final QueryParameter<Platform> platform;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  ArbitrageQuery(Set<Platform> platforms) {
    platform = VenueParameters.venueOfIds(platforms);
  }

  List<QueryParameter<?>> parameters() {
    return List.of(STATUS, TYPE, platform, MARKET, MIN_EDGE, ENDED, SORT);
  }

  /** Meaningless when the query turns out not to be sound. */
  OpportunityFilter read(Query query) {
    Set<Platform> venue = VenueParameters.venueOf(query, platform, List.of(MARKET));
    return new OpportunityFilter(
        query.list(STATUS),
        query.list(TYPE),
        VenueParameters.named(query, MARKET, venue, MarketId::new),
        query.find(MIN_EDGE).map(Percent::toRatio).orElse(null),
        query.get(ENDED),
        query.get(SORT));
  }
}
