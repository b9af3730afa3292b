package ai.oddwons.domain.market;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A market's dates; each is null where the venue does not give it. They are plans: trading may end
 * before or after {@code closesAt}, and an outcome may come earlier or much later than expected.
 *
 * @param updatedAt when the venue last changed anything but quotes
 */
public record MarketSchedule(
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable Instant expectedSettlementAt,
    @Nullable Instant updatedAt) {
  public static final MarketSchedule UNKNOWN = new MarketSchedule(null, null, null, null);
}
