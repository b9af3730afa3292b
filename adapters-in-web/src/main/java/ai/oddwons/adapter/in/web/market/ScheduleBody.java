package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.MarketSchedule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The venue's plans for a market. */
record ScheduleBody(
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable Instant expectedSettlementAt,
    @Nullable Instant updatedAt) {

  static ScheduleBody of(MarketSchedule schedule) {
    return new ScheduleBody(
        schedule.opensAt(),
        schedule.closesAt(),
        schedule.expectedSettlementAt(),
        schedule.updatedAt());
  }
}
