package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A watch that is fed seeded markets of two platforms, a quarter of an hour from cycle to cycle.
 */
final class Watched {
  static final Platform NORTH = new Platform("north");
  static final Platform SOUTH = new Platform("south");
  static final int MARKETS = 200;
  private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");

  PatternWatch watch = new PatternWatch(AlarmSettings.DEFAULT);
  Instant now = BEGIN;
  private final SplittableRandom random;
  private final int[] cents = new int[MARKETS];
  private final long[] volumes = new long[MARKETS];

  Watched(long seed) {
    random = new SplittableRandom(seed);
    for (int market = 0; market < MARKETS; market++) {
      cents[market] = random.nextInt(40, 60);
      watch.watch(facts(market));
    }
  }

  /** A day in which nothing happens but noise. */
  static Watched warm(long seed) {
    Watched watched = new Watched(seed);
    for (int cycle = 0; cycle < 96; cycle++) {
      watched.cycle();
    }
    return watched;
  }

  static MarketId id(int market) {
    return new MarketId(market % 2 == 0 ? NORTH : SOUTH, "M:" + market);
  }

  /** Every fourth market has no event; else two of a platform share one. */
  static @Nullable EventId event(int market) {
    return market % 4 == 3 ? null : new EventId(id(market).platform(), "E" + market / 4);
  }

  static MarketFacts facts(int market) {
    return new MarketFacts(
        id(market),
        event(market),
        Category.values()[market % Category.values().length],
        market % 3 == 0 ? null : BEGIN.plusSeconds(86_400L * (2 + market)),
        market % 5 == 0 ? null : Spread.ofCents(1));
  }

  CycleReport cycle() {
    return cycle(random.nextInt(3_600));
  }

  private CycleReport cycle(int seed) {
    CycleReadings cycle = begin();
    SplittableRandom noise = new SplittableRandom(seed);
    for (int market = 0; market < MARKETS; market++) {
      step(market, noise);
      cycle.add(id(market), now, quote(market));
    }
    return watch.judge(cycle, ScoreModel.BLANK);
  }

  /** A cycle that reads nothing else, at fifty cents. */
  CycleReport readAlone(int market) {
    CycleReadings cycle = begin();
    Offer bid = new Offer(Price.ofCents(49), null);
    Offer ask = new Offer(Price.ofCents(51), null);
    cycle.add(id(market), now, new Quote(bid, ask, null, Quote.Activity.UNKNOWN, null, now));
    return watch.judge(cycle, ScoreModel.BLANK);
  }

  /** A stretch of the past that was filled in: prices, and neither sizes nor counters. */
  PatternWatch.Lesson past() {
    begin();
    SplittableRandom noise = new SplittableRandom(random.nextInt(3_600));
    for (int market = 0; market < MARKETS; market++) {
      step(market, noise);
    }
    return pastAgain();
  }

  /** The same moment is told as the past. */
  PatternWatch.Lesson pastAgain() {
    CycleReadings past = watch.begin();
    for (int market = 0; market < MARKETS; market++) {
      past.add(id(market), now, pastQuote(market));
    }
    return watch.teach(past);
  }

  private Quote pastQuote(int market) {
    return new Quote(
        new Offer(Price.ofCents(cents[market] - 1), null),
        new Offer(Price.ofCents(cents[market] + 1), null),
        null,
        Quote.Activity.UNKNOWN,
        null,
        now);
  }

  CycleReadings begin() {
    now = now.plusSeconds(900);
    return watch.begin();
  }

  private void step(int market, SplittableRandom noise) {
    int by = noise.nextInt(20);
    cents[market] = Math.clamp(cents[market] + (by == 0 ? 1 : by == 1 ? -1 : 0), 10, 90);
    volumes[market] += noise.nextInt(3) * 50L;
  }

  /** What a market costs, in cents, until it wanders. */
  void price(int market, int price) {
    cents[market] = price;
  }

  void move(int market, int by) {
    cents[market] += by;
  }

  int cents(int market) {
    return cents[market];
  }

  void trade(int market, int shares) {
    volumes[market] += shares;
  }

  Quote quote(int market) {
    return new Quote(
        new Offer(Price.ofCents(cents[market] - 1), Quantity.ofShares(100)),
        new Offer(Price.ofCents(cents[market] + 1), Quantity.ofShares(90)),
        null,
        new Quote.Activity(
            new TradedVolume(Quantity.ofShares(volumes[market]), VolumeUnit.CONTRACTS), null, null),
        null,
        now);
  }

  /** Puts a watch in the place of this one that has read what this one remembers. */
  void storeAndRead() {
    PatternWatch read = new PatternWatch(AlarmSettings.DEFAULT);
    for (int part = 0; part < watch.image().parts(); part++) {
      read.image().read(part, watch.image().write(part));
    }
    watch = read;
  }
}
