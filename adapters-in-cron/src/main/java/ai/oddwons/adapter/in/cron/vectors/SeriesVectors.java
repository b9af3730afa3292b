package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.pattern.BookShape;
import ai.oddwons.domain.pattern.CumulativeCounter;
import ai.oddwons.domain.pattern.RollingCounter;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.statistics.BeliefMovement;
import ai.oddwons.domain.statistics.LogOdds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What counters, prices and books show. */
final class SeriesVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "cumulative_counter", SeriesVectors::cumulative,
          "rolling_counter", SeriesVectors::rolling,
          "book", SeriesVectors::book,
          "movement_vs_uncertainty", SeriesVectors::movement,
          "log_odds_returns", SeriesVectors::returns);

  private SeriesVectors() {}

  private static Answer cumulative(Inputs inputs) {
    return Answer.of("increments", CumulativeCounter.increments(inputs.readings("values")));
  }

  private static Answer rolling(Inputs inputs) {
    List<@Nullable Double> readings = inputs.readings("rolling");
    RollingCounter counter = new RollingCounter(Math.toIntExact(inputs.whole("window_steps")));
    return Answer.of("inflows", counter.inflows(readings, inputs.readings("inflows_before")))
        .with("naive_differences", differences(readings));
  }

  private static List<@Nullable Double> differences(List<@Nullable Double> readings) {
    List<@Nullable Double> differences = new ArrayList<>();
    for (int i = 1; i < readings.size(); i++) {
      Double before = readings.get(i - 1);
      Double after = readings.get(i);
      differences.add(before == null || after == null ? null : after - before);
    }
    return differences;
  }

  private static Answer book(Inputs inputs) {
    OrderBook book =
        OrderBook.of(levels(inputs, "bids"), levels(inputs, "asks"), null, Instant.EPOCH);
    return BookShape.tryOf(book, Math.toIntExact(inputs.whole("levels")))
        .map(SeriesVectors::shape)
        .orElseGet(() -> Answer.absent("imbalance", "microprice", "mid", "spread"));
  }

  private static Answer shape(BookShape shape) {
    return Answer.of("imbalance", shape.imbalance())
        .with("microprice", shape.microprice())
        .with("mid", shape.mid())
        .with("spread", shape.spread());
  }

  /** Pairs of price and size; what has no size is no level. */
  private static List<Level> levels(Inputs inputs, String side) {
    List<Level> levels = new ArrayList<>();
    for (JsonNode pair : inputs.items(side)) {
      Quantity size = Quantity.ofDecimal(pair.path(1).decimalValue());
      if (!size.isZero()) {
        levels.add(new Level(Price.ofDecimal(pair.path(0).decimalValue()), size));
      }
    }
    return levels;
  }

  private static Answer movement(Inputs inputs) {
    BeliefMovement movement = BeliefMovement.of(inputs.numbers("prices"));
    return Answer.of("movement", movement.movement())
        .with("uncertainty_reduction", movement.uncertaintyReduction())
        .with("excess_movement", movement.excess());
  }

  private static Answer returns(Inputs inputs) {
    LogOdds scale = new LogOdds(inputs.number("floor"));
    return Answer.of("returns", scale.returns(inputs.numbers("prices")));
  }
}
