package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.JobName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Finds the collections that read a venue to its end. */
final class WholeReadings {
  /** The first or second one is nearly always whole. */
  private static final int CYCLES_AT_A_TIME = 4;

  private final JobLedger ledger;

  WholeReadings(JobLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * The first of a venue that began within a stretch, both ends included, and has ended; empty when
   * there is none.
   */
  Mono<CollectedCycle> first(Platform platform, Instant from, Instant until) {
    // Runs are asked for by what they began after; this one may begin in the very moment.
    return after(from.minusNanos(1_000), until, platform);
  }

  private Mono<CollectedCycle> after(Instant moment, Instant until, Platform platform) {
    return ledger
        .listEnded(JobName.COLLECT, moment, CYCLES_AT_A_TIME)
        .map(CollectedCycle::of)
        .filter(cycle -> !cycle.began().isAfter(until))
        .collectList()
        .flatMap(cycles ->
            firstWhole(cycles, platform)
                .map(Mono::just)
                .orElseGet(() ->
                    cycles.size() < CYCLES_AT_A_TIME
                        ? Mono.empty()
                        : after(cycles.getLast().began(), until, platform)));
  }

  private static Optional<CollectedCycle> firstWhole(
      List<CollectedCycle> cycles, Platform platform) {
    return cycles.stream().filter(cycle -> cycle.readWhole().contains(platform)).findFirst();
  }
}
