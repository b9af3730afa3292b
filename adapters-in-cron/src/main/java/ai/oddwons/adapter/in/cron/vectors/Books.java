package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.arbitrage.MarketReading;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.fees.QuadraticSchedule;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Read markets out of the inputs of a vector. */
final class Books {
  /** The moment of all readings. */
  static final Instant NOW = Instant.EPOCH;

  private static final Platform PLATFORM = new Platform("vector");

  private Books() {}

  static MarketReading yesOffered(String name, List<Level> asks, Tariff tariff) {
    return reading(name, List.of(), asks, tariff);
  }

  /** Whoever offers NO at a price bids for YES at the rest. */
  static MarketReading noOffered(String name, List<Level> asks, Tariff tariff) {
    return reading(
        name,
        asks.stream().map(one -> new Level(one.price().complement(), one.size())).toList(),
        List.of(),
        tariff);
  }

  static MarketReading reading(String name, List<Level> bids, List<Level> asks, Tariff tariff) {
    return new MarketReading(
        new MarketId(PLATFORM, name), OrderBook.of(bids, asks, null, NOW), tariff);
  }

  /** Pairs of price and size; what has no size is no level. */
  static List<Level> levels(List<JsonNode> pairs) {
    List<Level> levels = new ArrayList<>();
    for (JsonNode pair : pairs) {
      levels.addAll(
          level(Inputs.decimal("a price", pair.path(0)), Inputs.decimal("a size", pair.path(1))));
    }
    return levels;
  }

  /** One, or none where there is no size. */
  static List<Level> level(BigDecimal price, BigDecimal size) {
    Quantity quantity = Quantity.ofDecimal(size);
    return quantity.isZero() ? List.of() : List.of(new Level(Price.ofDecimal(price), quantity));
  }

  /** A multiplier belongs to whole cents per order, a rate to five decimals per fill. */
  static Tariff tariff(Inputs fee) {
    if (fee.has("multiplier")) {
      String type = fee.findText("fee_type");
      QuadraticSchedule schedule =
          new QuadraticSchedule(type == null ? "quadratic" : type, fee.findDecimal("multiplier"));
      return new Tariff(schedule.terms(null), FeeRounding.ToBalance.CENTS);
    }
    return perFill(fee.findDecimal("rate"), (int) fee.numberOr("exponent", 1));
  }

  static Tariff perFill(@Nullable BigDecimal rate, int exponent) {
    FeeTerms terms = rate == null ? new FeeTerms.Unknown("no rate") : charged(rate, exponent);
    return new Tariff(terms, FeeRounding.PerFill.FIVE_DECIMALS);
  }

  /** By the curve alone. */
  static Tariff unrounded(BigDecimal rate) {
    return new Tariff(charged(rate, 1), new FeeRounding.None());
  }

  private static FeeTerms charged(BigDecimal rate, int exponent) {
    return new FeeTerms.Charged(new FeeCurve(rate, BigDecimal.ZERO, exponent), null);
  }
}
