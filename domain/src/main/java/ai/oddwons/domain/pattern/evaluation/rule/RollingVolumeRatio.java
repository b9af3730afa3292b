package ai.oddwons.domain.pattern.evaluation.rule;

import java.util.OptionalDouble;

/** The volume of the last day over what the same counter said half an hour ago. */
final class RollingVolumeRatio implements PlainRule {

  @Override
  public String name() {
    return "rule:rolling_volume_ratio_24h";
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
    Stretch before = history.volumeBeforeHalfHour(reading);
    return before.isPast() ? history.volumeOfDay(reading).sum() / before.sum() : Double.NaN;
  }
}
