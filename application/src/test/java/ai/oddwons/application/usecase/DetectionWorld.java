package ai.oddwons.application.usecase;

import static ai.oddwons.application.fixture.Samples.market;

import ai.oddwons.application.fake.InMemoryCaseStore;
import ai.oddwons.application.fake.InMemoryPatternStore;
import ai.oddwons.application.fake.InMemoryVenue;
import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.in.DetectPatterns.Update;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import reactor.test.StepVerifier;

/**
 * A venue of many markets whose prices wander by a cent now and then, collected every quarter of an
 * hour, with detection over it. The same seed gives the same quotes.
 */
final class DetectionWorld {
  static final Duration CYCLE = Duration.ofMinutes(15);
  static final int MARKETS = 400;

  private static final long SEED = 20_261_121;

  final World world = new World();
  final Platform platform = world.east.platform();
  final InMemoryPatternStore patterns = new InMemoryPatternStore();
  final InMemoryCaseStore cases = new InMemoryCaseStore(patterns, world.markets);
  final DetectionStores stores =
      new DetectionStores(
          world.markets, world.snapshots, world.gaps, world.ledger, patterns, cases);

  private final InMemoryVenue venue = new InMemoryVenue(platform, MARKETS);
  private final Random random = new Random(SEED);
  private final int[] bids = new int[MARKETS];
  private final int[] volumes = new int[MARKETS];
  private Duration promptness = Duration.ofHours(1);

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

  MarketId marketId(int number) {
    return new MarketId(platform, "M-%04d".formatted(number));
  }

  /** So many quarters of an hour pass, each with a collection at its end. */
  void live(int cycles) {
    for (int cycle = 0; cycle < cycles; cycle++) {
      world.clock.advance(CYCLE);
      collect();
    }
  }

  /** One market moves before the next collection. */
  void move(int number, int cents) {
    bids[number] += cents;
  }

  private void collect() {
    for (int number = 0; number < MARKETS; number++) {
      wander(number);
      venue.list(
          new ListedMarket(
              market(marketId(number)).closing(null).build(), quote(number).build(), () -> "{}"));
    }
    CollectMarketsService collector =
        new CollectMarketsService(
            List.of(venue.asVenue()),
            world.stores,
            world.clock,
            world::nextRunId,
            CollectSettings.DEFAULT,
            world.stop);
    StepVerifier.create(collector.collect(new Order(false)))
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(World.PATIENCE);
  }

  private void wander(int number) {
    int step = random.nextInt(10);
    bids[number] += step == 0 ? 1 : step == 1 ? -1 : 0;
    bids[number] = Math.clamp(bids[number], 2, 95);
    volumes[number] += random.nextInt(3) == 0 ? random.nextInt(50) : 0;
  }

  private QuoteSample quote(int number) {
    return QuoteSample.empty(world.clock.instant())
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
