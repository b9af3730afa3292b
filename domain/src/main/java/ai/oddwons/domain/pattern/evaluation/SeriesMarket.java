package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.watch.MarketFacts;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import ai.oddwons.domain.record.Aftermath;
import ai.oddwons.domain.record.CaseTiming;
import ai.oddwons.domain.record.Ending;
import ai.oddwons.domain.record.StandingQuote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series as a market among others, of which nobody knows more than its readings. Each reading of
 * it is a whole one: it vouches for its moment.
 */
record SeriesMarket(MarketId id, Points points) {
  private static final CaseTiming TIMING = CaseTiming.USUAL;
  private static final Platform PLATFORM = new Platform("series");
  private static final double MICROS = 1e6;

  /**
   * One of the series of a world.
   *
   * @param world tells its markets from those of other worlds
   */
  static SeriesMarket of(String world, int number, Series series) {
    return new SeriesMarket(new MarketId(PLATFORM, world + "/" + number), series.points());
  }

  MarketFacts facts() {
    return new MarketFacts(id, null, Category.OTHER, null, null);
  }

  Instant time(int point) {
    return Instant.ofEpochSecond(points.second(point));
  }

  /** What was read; a side or a price that no venue can mean is absent. */
  Quote quote(int point) {
    Offer bid = offer(points.bid(point));
    Offer ask = offer(points.ask(point));
    boolean crossed = Quote.isCrossed(bid, ask);
    return new Quote(
        crossed ? null : bid,
        crossed ? null : ask,
        price(points.last(point)).orElse(null),
        new Quote.Activity(volume(points.volume(point)), null, null),
        null,
        time(point));
  }

  private static @Nullable Offer offer(float number) {
    return price(number).filter(Price::isInner).map(price -> new Offer(price, null)).orElse(null);
  }

  private static Optional<Price> price(float number) {
    return number >= 0 && number <= 1
        ? Optional.of(Price.ofMicros(Math.round(number * MICROS)))
        : Optional.empty();
  }

  private static @Nullable TradedVolume volume(double counter) {
    return counter >= 0 && counter <= Long.MAX_VALUE / MICROS
        ? new TradedVolume(Quantity.ofMicros(Math.round(counter * MICROS)), VolumeUnit.CONTRACTS)
        : null;
  }

  /** What came after a pattern up to a horizon with a time; empty when the series ends before. */
  Optional<Aftermath> after(Pattern pattern, Horizon horizon) {
    return horizon
        .from(pattern.detectedAt())
        .filter(until -> !time(points.size() - 1).isBefore(until))
        .map(until ->
            new Aftermath(
                standing(pattern.detectedAt().plus(TIMING.delay())).orElse(null),
                path(pattern.detectedAt(), until),
                standing(until).<Ending>map(Ending.Quoted::new).orElseGet(Ending.Unread::new)));
  }

  private Optional<StandingQuote> standing(Instant moment) {
    for (int point = 0; point < points.size(); point++) {
      if (!time(point).isBefore(moment)) {
        return time(point).isAfter(moment.plus(TIMING.patience()))
            ? Optional.empty()
            : Optional.of(standing(point));
      }
    }
    return Optional.empty();
  }

  private StandingQuote standing(int point) {
    return new StandingQuote(quote(point), time(point));
  }

  private List<StandingQuote> path(Instant from, Instant until) {
    List<StandingQuote> path = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      if (!time(point).isBefore(from) && !time(point).isAfter(until)) {
        path.add(standing(point));
      }
    }
    return path;
  }
}
