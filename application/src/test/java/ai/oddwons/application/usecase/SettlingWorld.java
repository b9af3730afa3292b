package ai.oddwons.application.usecase;

import ai.oddwons.application.fake.InMemoryCaseStore;
import ai.oddwons.application.fake.InMemoryPatternStore;
import ai.oddwons.application.fixture.PatternSample;
import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.port.in.SettleCases.Update;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/**
 * A market without fees, two cents wide, collected every quarter of an hour, and settling over it.
 */
final class SettlingWorld {
  static final Duration CYCLE = Duration.ofMinutes(15);

  final World world = new World();
  final MarketId market = world.east.marketId(1);
  final InMemoryPatternStore patterns = new InMemoryPatternStore();
  final InMemoryCaseStore cases = new InMemoryCaseStore(patterns, world.markets);

  static Integer[] times(int count, Integer bid) {
    Integer[] bids = new Integer[count];
    Arrays.fill(bids, bid);
    return bids;
  }

  /** So many collections, each a cycle after the one before; null where it is not listed. */
  void poll(Integer... bids) {
    for (Integer bid : bids) {
      world.clock.advance(CYCLE);
      if (bid == null) {
        world.eastVenue.unlist(market);
      } else {
        world.listEast(1, bid);
      }
      world.collected();
    }
  }

  void close(MarketState state) {
    world.eastVenue.putState(market, state);
  }

  Pattern seen(PatternSample sample) {
    return kept(sample.at(world.clock.instant()).build());
  }

  Pattern kept(Pattern pattern) {
    DetectorImage image = new DetectorImage(1, world.clock.instant(), world.clock.instant(), 1);
    ContractSteps.only(
        patterns.keep(
            new RunId(UUID.randomUUID()),
            world.clock.instant(),
            List.of(pattern),
            image,
            Flux.just(new DetectorImage.Part(0, new byte[] {1}))));
    return pattern;
  }

  JobRun settled() {
    return switch (updates(1_000).getLast()) {
      case Update.Ended ended -> ended.run();
      case Update.Busy busy -> throw new AssertionError("busy with " + busy.holder());
      case Update.Progress progress -> throw new AssertionError("stopped at " + progress);
    };
  }

  List<Update> updates(int batch) {
    SettleSettings usual = SettleSettings.USUAL;
    SettleCasesService service =
        new SettleCasesService(
            new DetectionStores(
                world.markets, world.snapshots, world.gaps, world.ledger, patterns, cases),
            world.clock,
            world::nextRunId,
            new SettleSettings(usual.timing(), usual.lease(), batch),
            world.stop);
    List<Update> updates = new ArrayList<>();
    StepVerifier.create(service.settle())
        .recordWith(() -> updates)
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(World.PATIENCE);
    return updates;
  }

  CaseOutcome outcome(Pattern pattern, Horizon horizon) {
    return outcomes(pattern).stream()
        .filter(outcome -> outcome.horizon() == horizon)
        .findFirst()
        .orElseThrow();
  }

  List<CaseOutcome> outcomes(Pattern pattern) {
    return ContractSteps.only(cases.listOutcomes(pattern.id()).collectList());
  }

  static Funnel.Step step(Funnel funnel, String name) {
    return funnel.steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
