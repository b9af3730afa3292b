package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.statistics.Beta;
import ai.oddwons.domain.statistics.ClopperPearson;
import ai.oddwons.domain.statistics.Confidence;
import ai.oddwons.domain.statistics.DesignEffect;
import ai.oddwons.domain.statistics.EmpiricalBayes;
import ai.oddwons.domain.statistics.HitCount;
import ai.oddwons.domain.statistics.Interval;
import ai.oddwons.domain.statistics.WilsonInterval;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How well a rate is known. */
final class IntervalVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "wilson", IntervalVectors::wilson,
          "beta_posterior", IntervalVectors::betaPosterior,
          "empirical_bayes", IntervalVectors::empiricalBayes,
          "clustered", IntervalVectors::clustered);

  private IntervalVectors() {}

  /** 95 % unless {@code conf} is given. */
  static Confidence confidence(Inputs inputs) {
    return new Confidence(inputs.numberOr("conf", Confidence.NINETY_FIVE.level()));
  }

  static Answer withEnds(Answer answer, Interval interval) {
    return answer.with("lower", interval.lower()).with("upper", interval.upper());
  }

  private static HitCount count(Inputs inputs) {
    return new HitCount(inputs.number("hits"), inputs.number("n"));
  }

  private static Answer wilson(Inputs inputs) {
    Interval exact = ClopperPearson.of(count(inputs), confidence(inputs));
    Answer answer =
        Answer.of("point", count(inputs).rate())
            .with("clopper_pearson", List.of(exact.lower(), exact.upper()));
    return withEnds(answer, WilsonInterval.of(count(inputs), confidence(inputs)));
  }

  private static Answer betaPosterior(Inputs inputs) {
    double[] prior = inputs.numbers("prior");
    Beta posterior = new Beta(prior[0], prior[1]).after(count(inputs));
    return withEnds(Answer.of("mean", posterior.mean()), posterior.interval(confidence(inputs)));
  }

  private static Answer clustered(Inputs inputs) {
    HitCount effective =
        new DesignEffect(inputs.number("mean_cluster_size"), inputs.number("icc"))
            .effective(count(inputs));
    return withEnds(
        Answer.of("n_effective", effective.cases()),
        WilsonInterval.of(effective, confidence(inputs)));
  }

  private static Answer empiricalBayes(Inputs inputs) {
    double[] hits = inputs.numbers("hits");
    double[] cases = inputs.numbers("n");
    List<HitCount> groups =
        IntStream.range(0, cases.length).mapToObj(i -> new HitCount(hits[i], cases[i])).toList();
    return EmpiricalBayes.tryOf(groups)
        .map(found -> shrunk(found, groups))
        .orElseGet(() -> Answer.absent("pooled_rate", "rho", "alpha", "beta", "shrunk"));
  }

  private static Answer shrunk(EmpiricalBayes shrinkage, List<HitCount> groups) {
    @Nullable Beta prior = shrinkage.prior();
    return Answer.of("pooled_rate", shrinkage.pooledRate())
        .with("rho", shrinkage.correlation())
        .with("alpha", prior == null ? null : prior.alpha())
        .with("beta", prior == null ? null : prior.beta())
        .with("shrunk", groups.stream().map(shrinkage::shrink).toList());
  }
}
