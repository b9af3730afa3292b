package ai.oddwons.application.usecase;

import java.time.Duration;

/**
 * How markets are matched.
 *
 * @param candidates how many of the other platform are looked at for each market, 1 or more
 * @param parallel how many batches are under way at a time, 1 or more
 * @param recent how many markets are kept as they were read, some ten kilobytes each, 0 or more
 * @param lease how long a run that has fallen silent keeps its lock, above 0
 */
public record MatchSettings(int candidates, int parallel, int recent, Duration lease) {

  /** As the service runs. */
  public static final MatchSettings USUAL = new MatchSettings(20, 2, 8_000, Duration.ofSeconds(90));

  public MatchSettings {
    Setting.requireOneOrMore("candidates", candidates);
    Setting.requireOneOrMore("parallel", parallel);
    Setting.requireLonger("lease", lease);
  }
}
