package ai.oddwons.application.fake;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Which matches a filter lets through, and in what order. */
final class MatchListing {
  static final Comparator<MatchView> NEWEST =
      Comparator.comparing((MatchView view) -> view.match().judgedAt())
          .thenComparing(view -> view.match().id().toString())
          .reversed();

  private MatchListing() {}

  static boolean fits(MatchFilter filter, MatchView view) {
    MarketMatch match = view.match();
    return filter.grades().contains(match.verdict().grade())
        && isOf(filter.market(), match)
        && isOf(filter.event(), match)
        && (filter.withEnded() || view.endedAt() == null);
  }

  private static boolean isOf(@Nullable MarketId market, MarketMatch match) {
    return market == null || match.pair().has(market);
  }

  private static boolean isOf(@Nullable EventId event, MarketMatch match) {
    return event == null || event.equals(match.firstEvent()) || event.equals(match.secondEvent());
  }
}
