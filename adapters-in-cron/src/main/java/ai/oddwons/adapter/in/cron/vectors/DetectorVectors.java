package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.statistics.Cusum;
import ai.oddwons.domain.statistics.GammaPoisson;
import ai.oddwons.domain.statistics.GumbelLimit;
import ai.oddwons.domain.statistics.JumpTest;
import ai.oddwons.domain.statistics.RobustBaseline;
import ai.oddwons.domain.statistics.Surprise;
import ai.oddwons.domain.statistics.TwoGroups;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What single detectors measure. */
final class DetectorVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "robust_z", DetectorVectors::robustZ,
          "nb_surprise", DetectorVectors::surprise,
          "jump", DetectorVectors::jump,
          "cusum", DetectorVectors::cusum,
          "two_groups", DetectorVectors::twoGroups);

  private DetectorVectors() {}

  private static Answer robustZ(Inputs inputs) {
    Optional<RobustBaseline> baseline = RobustBaseline.tryOf(inputs.numbers("history"));
    double value = inputs.number("x");
    return Answer.of("z", baseline.map(found -> found.z(value)).orElse(OptionalDouble.empty()));
  }

  private static Answer surprise(Inputs inputs) {
    Surprise surprise =
        new GammaPoisson(inputs.number("alpha"), inputs.number("beta"))
            .surpriseAt(inputs.whole("count"), inputs.number("dt"));
    return Answer.of("p_value", surprise.pValue()).with("bits", surprise.bits());
  }

  /** Where size has no measure there is no jump to speak of. */
  private static Answer jump(Inputs inputs) {
    double alpha = inputs.number("alpha");
    Optional<JumpTest> test =
        JumpTest.tryLast(
            inputs.numbers("log_odds_returns"), Math.toIntExact(inputs.whole("window")));
    return test.map(DetectorVectors::measured)
        .orElseGet(() -> Answer.absent("bipower_sigma", "L", "C_n", "S_n", "xi"))
        .with("critical", GumbelLimit.criticalValue(alpha))
        .with("jump", test.isPresent() && test.get().isJump(alpha));
  }

  private static Answer measured(JumpTest test) {
    return Answer.of("bipower_sigma", test.scale())
        .with("L", test.size())
        .with("C_n", test.limit().centre())
        .with("S_n", test.limit().scale())
        .with("xi", test.xi());
  }

  private static Answer cusum(Inputs inputs) {
    Cusum.Run run = new Cusum(inputs.number("k"), inputs.number("h")).run(inputs.numbers("z"));
    return Answer.of("alarm_index", run.alarmIndex())
        .with("direction", run.direction())
        .with("up", run.sums().up())
        .with("down", run.sums().down());
  }

  private static Answer twoGroups(Inputs inputs) {
    TwoGroups groups = new TwoGroups(inputs.number("share_real"), inputs.number("sd_real"));
    return Answer.of("local_fdr", groups.localFalseDiscoveryRate(inputs.number("z")));
  }
}
