package ai.oddwons.domain.pattern.evaluation;

/**
 * How detectors are tried.
 *
 * @param learnsFromAll whether series in which something is known to have happened teach the tails
 *     too, as they do live, where nobody knows: what happened then counts as a little less
 *     improbable
 * @param withRules whether plain rules of thumb are graded too
 */
public record TrialSettings(boolean learnsFromAll, boolean withRules) {
  /** The detectors alone, taught by series in which nothing is known to have happened. */
  public static final TrialSettings DEFAULT = new TrialSettings(false, false);
}
