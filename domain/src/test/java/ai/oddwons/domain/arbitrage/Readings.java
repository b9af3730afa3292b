package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.fees.FeeTerms;
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
import java.util.random.RandomGenerator;

/** Read markets in a few words. */
final class Readings {
  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  static final Tariff FREE = new Tariff(new FeeTerms.Free(), FeeRounding.PerFill.FIVE_DECIMALS);

  private Readings() {}

  /** As on a venue of whole cents per order. */
  static Tariff cents(String rate) {
    return new Tariff(terms(rate), FeeRounding.ToBalance.CENTS);
  }

  /** As on a venue of five decimals per fill. */
  static Tariff perFill(String rate) {
    return new Tariff(terms(rate), FeeRounding.PerFill.FIVE_DECIMALS);
  }

  private static FeeTerms terms(String rate) {
    return new FeeTerms.Charged(new FeeCurve(new BigDecimal(rate), BigDecimal.ZERO, 1), null);
  }

  /** Levels such as {@code "120@0.44"}. */
  static List<Level> levels(String... levels) {
    return List.of(levels).stream().map(Readings::level).toList();
  }

  private static Level level(String text) {
    String[] parts = text.split("@");
    return new Level(
        Price.ofDecimal(new BigDecimal(parts[1])), Quantity.ofDecimal(new BigDecimal(parts[0])));
  }

  static MarketReading market(String name, List<Level> bids, List<Level> asks, Tariff tariff) {
    return readAt(NOON, name, bids, asks, tariff);
  }

  static MarketReading readAt(
      Instant moment, String name, List<Level> bids, List<Level> asks, Tariff tariff) {
    return new MarketReading(
        new MarketId(new Platform("venue"), name), OrderBook.of(bids, asks, null, moment), tariff);
  }

  static MarketReading yesOffered(String name, Tariff tariff, String... asks) {
    return market(name, List.of(), levels(asks), tariff);
  }

  static MarketReading noOffered(String name, Tariff tariff, String... asks) {
    return market(name, complements(levels(asks)), List.of(), tariff);
  }

  static List<Level> complements(List<Level> levels) {
    return levels.stream().map(one -> new Level(one.price().complement(), one.size())).toList();
  }

  static BasketWalk walk(Basket basket) {
    return ((Basket.Pricing.Priced) basket.price(NOON)).walk();
  }

  /** A few levels from a price on, with sizes that are not always whole. */
  static List<Level> randomAsks(RandomGenerator random, int fromMills) {
    List<Level> levels = new ArrayList<>();
    int mills = fromMills;
    for (int i = random.nextInt(1, 5); i > 0 && mills < 1000; i--) {
      levels.add(
          new Level(
              Price.ofMicros(mills * 1000L), Quantity.ofMicros(random.nextLong(1, 8000) * 10_000)));
      mills += random.nextInt(1, 25);
    }
    return levels;
  }
}
