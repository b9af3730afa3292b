package ai.oddwons.domain.pattern.evaluation.rule;

import ai.oddwons.domain.statistics.NormalTail;
import ai.oddwons.domain.statistics.PoissonLaw;
import java.util.OptionalDouble;

/**
 * The trades of the last half hour against a Poisson law at the rate of the day before it. Says
 * nothing where trades are not counted.
 */
final class PoissonTrades implements PlainRule {

  @Override
  public String name() {
    return "rule:poisson_trades_30m";
  }

  @Override
  public boolean looksAtPrice() {
    return false;
  }

  @Override
  public OptionalDouble nominal() {
    return OptionalDouble.of(NormalTail.THREE_SIGMA_ONE_SIDED);
  }

  @Override
  public double score(History history, int reading) {
    Stretch recent = history.tradesOfHalfHour(reading);
    Stretch before = history.tradesBeforeHalfHour(reading);
    if (!before.isPast() || recent.seconds() == 0) {
      return Double.NaN;
    }
    PoissonLaw law = new PoissonLaw(before.perSecond() * recent.seconds());
    return law.surpriseAt(Math.round(recent.sum())).bits() * Math.log10(2);
  }
}
