package ai.oddwons.domain.pattern.evaluation.rule;

import java.util.OptionalDouble;

/** The volume of the last half hour over the mean of the day before it. */
final class VolumeOverMean implements PlainRule {

  @Override
  public String name() {
    return "rule:volume_over_mean_30m";
  }

  @Override
  public boolean looksAtPrice() {
    return false;
  }

  @Override
  public OptionalDouble nominal() {
    return OptionalDouble.empty();
  }

  @Override
  public double score(History history, int reading) {
    Stretch recent = history.volumeOfHalfHour(reading);
    Stretch before = history.volumeBeforeHalfHour(reading);
    boolean known = before.isPast() && recent.seconds() > 0;
    return known ? recent.perSecond() / before.perSecond() : Double.NaN;
  }
}
