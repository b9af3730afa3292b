package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.application.model.PastCheck;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.pricing.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one look at an opportunity found.
 *
 * @param status null when it was gone
 * @param quantity whole baskets at the best size; null where it was not priced
 * @param profit at that size, in dollars; null likewise
 * @param edgePercentage profit per capital; null likewise
 * @param stops what kept it from being a finding
 */
record PastCheckBody(
    Instant at,
    @Nullable String status,
    @Nullable Long quantity,
    @Nullable BigDecimal profit,
    @Nullable BigDecimal edgePercentage,
    List<StopBody> stops) {

  static PastCheckBody of(PastCheck check) {
    Standing standing = check.standing();
    Money profit = check.profit();
    return new PastCheckBody(
        check.at(),
        standing == null ? null : standing.slug(),
        check.quantity(),
        profit == null ? null : profit.toDecimal(),
        Percent.ofNullable(check.returnOnCapital()),
        check.stops().stream().map(StopBody::of).toList());
  }
}
