package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.score.ScoredCase;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.statistics.Calibration;
import ai.oddwons.domain.statistics.ClusteredMean;
import ai.oddwons.domain.statistics.Confidence;
import ai.oddwons.domain.statistics.PricedOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores fitted to the earlier half of the patterns found in series, and graded on the later half:
 * no pattern is in the first whose outcome was known only after the second began.
 *
 * @param fitted the model, fitted to the earlier half
 * @param kinds grades by kind, those that were never found left out
 * @param all of all patterns of the later half
 */
public record ScoreGrades(ScoreModel fitted, List<KindGrade> kinds, Calibration all) {
  private static final double PERCENT = 100;

  public ScoreGrades {
    kinds = List.copyOf(kinds);
  }

  /**
   * How scores of a kind did.
   *
   * @param fittedTo how many cases they were fitted to
   * @param calibration on later cases
   * @param net mean result of one later case, in dollars per share after fees; null for kinds that
   *     name no side
   */
  public record KindGrade(
      PatternKind kind, int fittedTo, Calibration calibration, @Nullable ClusteredMean net) {}

  /** Of cases in any order. */
  public static ScoreGrades of(List<TrialCase> cases) {
    List<TrialCase> decided =
        cases.stream()
            .filter(one -> one.outcome().verdict() != Verdict.UNKNOWN)
            .sorted(Comparator.comparing(TrialCase::detectedAt))
            .toList();
    Instant split = decided.isEmpty() ? Instant.EPOCH : middle(decided);
    List<TrialCase> earlier =
        decided.stream().filter(one -> !one.outcome().knownAt().isAfter(split)).toList();
    List<TrialCase> later =
        decided.stream().filter(one -> one.detectedAt().isAfter(split)).toList();
    return grade(earlier, later);
  }

  private static Instant middle(List<TrialCase> cases) {
    return cases.get(cases.size() / 2).detectedAt();
  }

  private static ScoreGrades grade(List<TrialCase> earlier, List<TrialCase> later) {
    ScoreModel fitted = ScoreModel.fit(earlier.stream().map(ScoreGrades::scored).toList());
    List<KindGrade> kinds = new ArrayList<>();
    for (PatternKind kind : PatternKind.values()) {
      List<TrialCase> fittedTo = ofKind(kind, earlier);
      List<TrialCase> graded = ofKind(kind, later);
      if (!fittedTo.isEmpty() || !graded.isEmpty()) {
        kinds.add(
            new KindGrade(
                kind, fittedTo.size(), calibration(fitted, graded), net(graded).orElse(null)));
      }
    }
    return new ScoreGrades(fitted, kinds, calibration(fitted, later));
  }

  private static List<TrialCase> ofKind(PatternKind kind, List<TrialCase> cases) {
    return cases.stream().filter(one -> one.pattern().kind() == kind).toList();
  }

  private static ScoredCase scored(TrialCase one) {
    return new ScoredCase(one.pattern().key(), one.pattern().significance().test(), isHit(one));
  }

  private static boolean isHit(TrialCase one) {
    return one.outcome().verdict() == Verdict.HIT;
  }

  private static Calibration calibration(ScoreModel model, List<TrialCase> cases) {
    return Calibration.of(
        cases.stream()
            .map(one -> {
              ScoredCase scored = scored(one);
              double percent = model.score(scored.key(), scored.test()).percent();
              return new PricedOutcome(percent / PERCENT, scored.hit());
            })
            .toList());
  }

  /** Each market is an event of its own. */
  private static Optional<ClusteredMean> net(List<TrialCase> cases) {
    Map<MarketId, List<Double>> nets = new LinkedHashMap<>();
    for (TrialCase one : cases) {
      BigDecimal net = one.outcome().net();
      if (net != null) {
        nets.computeIfAbsent(one.pattern().market(), market -> new ArrayList<>())
            .add(net.doubleValue());
      }
    }
    return ClusteredMean.tryOf(nets.values(), Confidence.NINETY_FIVE);
  }
}
