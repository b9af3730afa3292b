package ai.oddwons.application.usecase;

import static ai.oddwons.application.fixture.Samples.market;

import ai.oddwons.application.fake.InMemoryCaseStore;
import ai.oddwons.application.fake.InMemoryPatternStore;
import ai.oddwons.application.fake.InMemoryVenue;
import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.port.in.BackfillHistory;
import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.in.DetectPatterns.Update;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * A venue of many markets whose prices wander by a cent now and then, collected every quarter of an
 * hour, with detection over it. The same seed gives the same quotes.
 */
final class DetectionWorld {
  static final Duration CYCLE = CollectSettings.DEFAULT.cycle();
  static final int MARKETS = 400;
  private static final int PAGE = MARKETS / 2;

  private static final long SEED = 20_261_121;

  final World world = new World();
  final Platform platform = world.east.platform();
  final InMemoryPatternStore patterns = new InMemoryPatternStore();
  final InMemoryCaseStore cases = new InMemoryCaseStore(patterns, world.markets);
  final DetectionStores stores =
      new DetectionStores(
          world.markets, world.snapshots, world.gaps, world.ledger, patterns, cases);

  private final InMemoryVenue venue = new InMemoryVenue(platform, PAGE);
  private final Random random = new Random(SEED);
  private final int[] bids = new int[MARKETS];
  private final int[] volumes = new int[MARKETS];
  private final BitSet unlisted = new BitSet();
  private Duration promptness = Duration.ofHours(1);
  private Duration cycle = CYCLE;
  private Duration intoRun = Duration.ZERO;
  private int keepEvery = 100;

  DetectionWorld() {
    for (int number = 0; number < MARKETS; number++) {
      bids[number] = 20 + random.nextInt(60);
      volumes[number] = 1_000;
    }
  }

  /** Whatever it finds is a call, however late. */
  DetectionWorld patient() {
    promptness = Duration.ofDays(30);
    return this;
  }

  /** Collected so seldom. */
  DetectionWorld every(Duration each) {
    cycle = each;
    return this;
  }

  /** Keeps what was found after so many collections. */
  DetectionWorld keepingEvery(int cycles) {
    keepEvery = cycles;
    return this;
  }

  /** Time passes while a collection is at work: a page is answered a second after it began. */
  DetectionWorld inRealTime() {
    intoRun = Duration.ofSeconds(1);
    world.clock.goOnWithEachLook(Duration.ofMillis(1));
    venue.beforePage(1, () -> world.clock.advance(intoRun.multipliedBy(2)));
    return this;
  }

  /** From now on the second half of the listing is not answered. */
  void breakListing() {
    venue.failFromPage(2);
  }

  /** From now on nothing is answered. */
  void failCollecting() {
    venue.failFromPage(1);
  }

  void mendListing() {
    venue.failFromPage(Integer.MAX_VALUE);
  }

  void unlist(int number) {
    unlisted.set(number);
    venue.unlist(marketId(number));
  }

  void listAgain(int number) {
    unlisted.clear(number);
  }

  MarketId marketId(int number) {
    return new MarketId(platform, "M-%04d".formatted(number));
  }

  /** So many cycles pass, a quarter of an hour each, with a collection at the end of each. */
  void live(int cycles) {
    for (int number = 0; number < cycles; number++) {
      world.clock.advance(cycle);
      collect();
    }
  }

  /** One market moves before the next collection. */
  void move(int number, int cents) {
    bids[number] += cents;
  }

  /** The venue tells the past of every market, by the hour; prices wandered as they do now. */
  void tellPast(int hours) {
    Instant now = world.clock.instant();
    int steps = Math.toIntExact(Duration.ofHours(1).dividedBy(CYCLE));
    for (int number = 0; number < MARKETS; number++) {
      int bid = bids[number];
      for (int ago = 1; ago <= hours * steps; ago++) {
        int step = random.nextInt(10);
        bid = Math.clamp(bid + (step == 0 ? 1 : step == 1 ? -1 : 0), 2, 95);
        if (ago % steps == 0) {
          tellPast(number, now.minus(CYCLE.multipliedBy(ago)), bid);
        }
      }
    }
  }

  /** The venue tells what a market cost then: a bid, and an ask two cents above it. */
  void tellPast(int number, Instant at, int bid) {
    Quote quote = QuoteSample.empty(at).bid(bid).ask(bid + 2).build();
    venue.putPast(new PastReading(marketId(number), at, quote, null));
  }

  /** Fills in what the venue tells of the past. */
  void fillIn() {
    BackfillHistoryService filler =
        new BackfillHistoryService(
            List.of(venue.asVenue()), world.stores, world.clock, world::nextRunId, Mono.never());
    StepVerifier.create(
            filler.backfill(new BackfillHistory.Order(Duration.ofDays(7), Duration.ofHours(1))))
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(World.PATIENCE);
  }

  private void collect() {
    Instant read = world.clock.instant().plus(intoRun);
    for (int number = 0; number < MARKETS; number++) {
      wander(number);
      if (!unlisted.get(number)) {
        list(number, read);
      }
    }
    CollectMarketsService collector =
        new CollectMarketsService(
            List.of(venue.asVenue()),
            world.stores,
            world.clock,
            world::nextRunId,
            new CollectSettings(
                cycle, CollectSettings.DEFAULT.lease(), CollectSettings.DEFAULT.mostEndings()),
            Mono.never());
    StepVerifier.create(collector.collect(new Order(false)))
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(World.PATIENCE);
  }

  private void list(int number, Instant read) {
    venue.list(
        new ListedMarket(
            market(marketId(number)).closing(null).build(),
            quote(number, read).build(),
            () -> "{}"));
  }

  private void wander(int number) {
    int step = random.nextInt(10);
    bids[number] += step == 0 ? 1 : step == 1 ? -1 : 0;
    bids[number] = Math.clamp(bids[number], 2, 95);
    volumes[number] += random.nextInt(3) == 0 ? random.nextInt(50) : 0;
  }

  private QuoteSample quote(int number, Instant read) {
    return QuoteSample.empty(read)
        .bid(bids[number])
        .ask(bids[number] + 2)
        .last(bids[number] + 1)
        .contracts(String.valueOf(volumes[number]));
  }

  DetectPatternsService detector() {
    return new DetectPatternsService(
        stores,
        world.clock,
        world::nextRunId,
        new DetectSettings(
            AlarmSettings.DEFAULT,
            ScoreModel.BLANK,
            Duration.ofSeconds(90),
            Duration.ofDays(7),
            promptness,
            1_000,
            keepEvery,
            5_000),
        world.stop);
  }

  JobRun detected() {
    List<Update> updates = new ArrayList<>();
    StepVerifier.create(detector().detect())
        .recordWith(() -> updates)
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(World.PATIENCE);
    return switch (updates.getLast()) {
      case Update.Ended ended -> ended.run();
      case Update.Busy busy -> throw new AssertionError("busy with " + busy.holder());
      case Update.Progress progress -> throw new AssertionError("stopped at " + progress);
    };
  }

  /** When the collection began that the stored state knows last. */
  Instant keptUpTo() {
    List<Instant> cycles = new ArrayList<>();
    StepVerifier.create(patterns.findImage())
        .consumeNextWith(image -> cycles.add(image.cycle()))
        .expectComplete()
        .verify(World.PATIENCE);
    return cycles.getFirst();
  }

  /** All that were kept, the newest first. */
  List<Pattern> kept() {
    List<Pattern> kept = new ArrayList<>();
    StepVerifier.create(
            patterns.listPatterns(PatternFilter.ALL, PageRequest.first(PageRequest.MAX_LIMIT)))
        .consumeNextWith(slice -> kept.addAll(slice.items()))
        .expectComplete()
        .verify(World.PATIENCE);
    return kept;
  }
}
