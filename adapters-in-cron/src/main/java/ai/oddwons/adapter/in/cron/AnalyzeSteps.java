package ai.oddwons.adapter.in.cron;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All that an analysis does, one after the other: patterns, matches, gains. Each is a run of its
 * own with its own lock, and one that fails keeps no other from its work.
 */
public final class AnalyzeSteps {
  private final JobSession session;
  private final JobConsole console;

  public AnalyzeSteps(JobSession session, JobConsole console) {
    this.session = session;
    this.console = console;
  }

  /**
   * Fails when all steps are done and one of them failed, with the first failure.
   *
   * @param watch how long to keep looking at open gains at the end, zero or more
   * @return failed when one of them is, and else busy when one of them is
   */
  public Mono<JobResult> run(Duration watch) {
    return Flux.fromArray(Part.values())
        .concatMapDelayError(part -> run(part, watch))
        .reduce(AnalyzeSteps::worse);
  }

  /** In the order of the work. */
  private enum Part {
    PATTERNS,
    MATCHES,
    GAINS
  }

  private Mono<JobResult> run(Part part, Duration watch) {
    return switch (part) {
      case PATTERNS -> new AnalyzeJob(session.detectPatterns(), console).run();
      case MATCHES -> new MatchJob(session.matchMarkets(), console).run();
      case GAINS -> new PriceJob(session.findArbitrage(), console, watch).run();
    };
  }

  private static JobResult worse(JobResult one, JobResult other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
