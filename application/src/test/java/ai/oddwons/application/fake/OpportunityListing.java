package ai.oddwons.application.fake;

import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.pricing.Money;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which opportunities a filter lets through, and in what order. */
final class OpportunityListing {
  private static final Comparator<OpportunityView> NEWEST =
      Comparator.comparing(OpportunityView::firstSeenAt)
          .thenComparingLong(view -> view.id().value())
          .reversed();

  private OpportunityListing() {}

  static Comparator<OpportunityView> order(OpportunitySort sort) {
    return switch (sort) {
      case NEWEST -> NEWEST;
      case PROFIT ->
          Comparator.comparing(
                  OpportunityListing::profit, Comparator.nullsLast(Comparator.reverseOrder()))
              .thenComparing(NEWEST);
    };
  }

  private static @Nullable Money profit(OpportunityView view) {
    Valuation value = view.latest().valuation();
    return value == null ? null : value.profit();
  }

  static boolean fits(OpportunityFilter filter, OpportunityView view) {
    return isAmong(filter.standings(), view.latest().standing())
        && isAmong(filter.types(), view.latest().plan().type())
        && (filter.market() == null || view.latest().plan().markets().contains(filter.market()))
        && returnsEnough(filter, view.latest().valuation())
        && (filter.withEnded() || view.end() == null);
  }

  private static boolean returnsEnough(OpportunityFilter filter, @Nullable Valuation value) {
    return filter.minReturn() == null
        || (value != null && value.returnOnCapital().compareTo(filter.minReturn()) >= 0);
  }

  private static <T> boolean isAmong(Set<T> wanted, @Nullable T value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }
}
