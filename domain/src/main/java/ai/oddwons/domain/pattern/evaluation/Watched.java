package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.statistics.NormalTail;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What is measured of the detectors: each of them, and several combined. The combined ones have
 * names of their own.
 */
enum Watched {
  PRICE_JUMP(Truth.Kind.JUMP, NormalTail.THREE_SIGMA_TWO_SIDED),
  SLOW_DRIFT(Truth.Kind.JUMP, NormalTail.THREE_SIGMA_TWO_SIDED),
  REVERSAL(Truth.Kind.JUMP, NormalTail.THREE_SIGMA_TWO_SIDED),
  VOLUME_BURST(Truth.Kind.VOLUME, NormalTail.THREE_SIGMA_ONE_SIDED),
  LIQUIDITY_SHIFT(Truth.Kind.JUMP, NormalTail.THREE_SIGMA_ONE_SIDED),
  STALE_QUOTE(Truth.Kind.VOLUME, NormalTail.THREE_SIGMA_ONE_SIDED),
  COMBINED_JUMP(Truth.Kind.JUMP, NormalTail.THREE_SIGMA_TWO_SIDED),
  COMBINED_VOLUME(Truth.Kind.VOLUME, NormalTail.THREE_SIGMA_ONE_SIDED);

  private final Truth.Kind truth;
  private final double nominal;

  Watched(Truth.Kind truth, double nominal) {
    this.truth = truth;
    this.nominal = nominal;
  }

  Measure measure() {
    String name = name().toLowerCase(Locale.ROOT);
    return new Measure(name.replace("combined_", "combined:"), truth, OptionalDouble.of(nominal));
  }
}
