package ai.oddwons.benchmark;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.MarketFacts;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * As many markets of two venues as asked for, read every quarter of an hour as a collection reads
 * them: quotes with sizes, volume and no trade counts. One market in sixty is in its last day.
 */
final class Universe {
  private static final Duration STEP = Duration.ofMinutes(15);
  private static final int LATEST_CLOSE_DAYS = 60;

  /** What says nothing new is told again in every fourth cycle, as history stores it. */
  private static final int TOLD_AGAIN = 4;

  private final SplittableRandom random = new SplittableRandom(2);
  private final MadeUpMarkets markets;
  private final List<MarketId> ids = new ArrayList<>();
  private final @Nullable Quote[] quotes;
  private final int[] cyclesSinceTold;
  private Instant now = Instant.parse("2026-10-05T00:00:00Z");

  Universe(int count) {
    markets = new MadeUpMarkets(count, 1);
    quotes = new Quote[count];
    cyclesSinceTold = new int[count];
    for (int market = 0; market < count; market++) {
      ids.add(MarketNames.market(market));
    }
  }

  /** A watch over all of them that has seen nothing yet. */
  PatternWatch watch() {
    PatternWatch watch = new PatternWatch(AlarmSettings.DEFAULT);
    for (int market = 0; market < ids.size(); market++) {
      watch.watch(
          new MarketFacts(
              MarketNames.market(market),
              MarketNames.event(market),
              Category.values()[market % Category.values().length],
              now.plus(Duration.ofHours(random.nextInt(24 * LATEST_CLOSE_DAYS))),
              Spread.ofCents(1)));
    }
    return watch;
  }

  /**
   * The next cycle, a quarter of an hour later.
   *
   * @param changed which share of the markets says anything new, 0 to 1
   */
  void pass(double changed) {
    now = now.plus(STEP);
    for (int market = 0; market < quotes.length; market++) {
      boolean news = random.nextDouble() < changed;
      if (news) {
        markets.pass(market, (int) STEP.toSeconds());
      }
      boolean told = news || ++cyclesSinceTold[market] >= TOLD_AGAIN;
      quotes[market] = told ? quote(market) : null;
      if (told) {
        cyclesSinceTold[market] = 0;
      }
    }
  }

  private Quote quote(int market) {
    Quantity traded = Quantity.ofShares(markets.volume(market));
    return new Quote(
        offer(markets.bid(market), markets.bidSize(market)),
        offer(markets.ask(market), markets.askSize(market)),
        Price.ofCents(markets.last(market)),
        new Quote.Activity(new TradedVolume(traded, VolumeUnit.CONTRACTS), null, null),
        null,
        now);
  }

  private static @Nullable Offer offer(int cents, int shares) {
    return cents == 0 ? null : new Offer(Price.ofCents(cents), Quantity.ofShares(shares));
  }

  /** Gives a watch the quotes of this cycle; markets without a new one stand as they were. */
  CycleReadings gather(PatternWatch watch) {
    CycleReadings readings = watch.begin();
    for (int market = 0; market < quotes.length; market++) {
      Quote quote = quotes[market];
      if (quote != null) {
        readings.add(ids.get(market), now, quote);
      }
    }
    readings.carryOn(MarketNames.KALSHI, now);
    readings.carryOn(MarketNames.POLYMARKET, now);
    return readings;
  }
}
