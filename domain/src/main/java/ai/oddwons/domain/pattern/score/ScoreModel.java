package ai.oddwons.domain.pattern.score;

import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pattern.score.LogisticFit.Trust;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Scores patterns: 100 times the probability of the outcome their kind states, gross of costs.
 *
 * @param weights by kind; a kind without any scores what prices imply where its outcome is the
 *     settlement, and 50 elsewhere
 */
public record ScoreModel(Map<PatternKind, Weights> weights) {
  private static final double PERCENT = 100;

  /** Knows nothing but prices. */
  public static final ScoreModel BLANK = new ScoreModel(Map.of());

  public ScoreModel {
    weights = Map.copyOf(weights);
  }

  /**
   * The score of a pattern.
   *
   * @param test the chance of its detector's statistic, above 0
   */
  public Score score(CaseKey key, double test) {
    Weights own = of(key.kind());
    return new Score(PERCENT * own.probability(Features.of(key, test)), own.cases());
  }

  private Weights of(PatternKind kind) {
    return weights.getOrDefault(kind, Weights.PRICES);
  }

  /** Fitted to cases alone. */
  public static ScoreModel fit(Collection<ScoredCase> cases) {
    return BLANK.learn(cases, Trust.NONE);
  }

  /**
   * Learns from cases, starting from what this model knows: with few cases its own law stands, with
   * some hundred the cases speak. Cases must be ones that were not used for it before.
   */
  public ScoreModel learn(Collection<ScoredCase> cases) {
    return learn(cases, Trust.SOME);
  }

  private ScoreModel learn(Collection<ScoredCase> cases, Trust trust) {
    Map<PatternKind, LogisticFit> fits = new EnumMap<>(PatternKind.class);
    for (ScoredCase one : cases) {
      fits.computeIfAbsent(one.key().kind(), kind -> new LogisticFit(of(kind), trust))
          .add(Features.of(one.key(), one.test()), one.hit());
    }
    Map<PatternKind, Weights> learnt = new EnumMap<>(PatternKind.class);
    learnt.putAll(weights);
    fits.forEach((kind, fit) -> learnt.put(kind, fit.fit()));
    return new ScoreModel(learnt);
  }
}
