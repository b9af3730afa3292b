package ai.oddwons.domain.pattern.evaluation.rule;

import ai.oddwons.domain.statistics.NormalTail;
import java.util.OptionalDouble;

/** How many standard deviations of the day before the volume of the last step was. */
final class VolumeZ implements PlainRule {

  @Override
  public String name() {
    return "rule:z_volume";
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
    Stretch before = history.volumesBefore(reading);
    double z = before.isPast() ? before.z(history.volume(reading)) : Double.NaN;
    return Double.isNaN(z) ? z : NormalTail.oneSidedDecades(z);
  }
}
