package ai.oddwons.application.fake;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.ReferencePrice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Candles made anew from snapshots each time. */
final class Candles {
  private Candles() {}

  /** Newest first. */
  static List<Candle> of(List<Snapshot> oldestFirst, CandleInterval interval, TimeWindow window) {
    Map<Instant, List<Snapshot>> periods =
        oldestFirst.stream()
            .collect(
                Collectors.groupingBy(
                    snapshot -> start(snapshot.time(), interval),
                    () -> new TreeMap<>(Collections.reverseOrder()),
                    Collectors.toList()));
    return periods.entrySet().stream()
        .filter(period -> !period.getKey().isBefore(window.from()))
        .filter(period -> period.getKey().isBefore(window.until()))
        .map(period -> candle(period.getKey(), period.getValue()))
        .toList();
  }

  private static Instant start(Instant time, CandleInterval interval) {
    return switch (interval) {
      case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
      case DAY -> time.truncatedTo(ChronoUnit.DAYS);
    };
  }

  private static Candle candle(Instant start, List<Snapshot> snapshots) {
    List<Price> prices =
        snapshots.stream()
            .map(snapshot -> snapshot.quote().reference())
            .filter(Objects::nonNull)
            .map(ReferencePrice::price)
            .toList();
    Quantity traded =
        snapshots.stream()
            .map(Snapshot::volumeDelta)
            .filter(Objects::nonNull)
            .reduce(Quantity.ZERO, Quantity::plus);
    return prices.isEmpty()
        ? new Candle(start, null, null, null, null, traded, snapshots.size())
        : new Candle(
            start,
            prices.getFirst(),
            Collections.max(prices),
            Collections.min(prices),
            prices.getLast(),
            traded,
            snapshots.size());
  }
}
