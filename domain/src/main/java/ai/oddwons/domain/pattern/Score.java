package ai.oddwons.domain.pattern;

/**
 * 100 times the probability of the outcome that the pattern's kind states, gross of costs.
 *
 * @param percent 0 to 100
 * @param cases how many earlier patterns it rests on directly, 0 when it is the prior alone
 */
public record Score(double percent, long cases) {
  public Score {
    if (!(percent >= 0 && percent <= 100) || cases < 0) {
      throw new IllegalArgumentException("a score of " + percent + " from " + cases + " cases");
    }
  }
}
