package ai.oddwons.domain.pattern.evaluation;

/** What is measured: a detector, or several of them combined. */
enum Watched {
  PRICE_JUMP("price_jump", Truth.Kind.JUMP, Nominal.TWO_SIDED),
  SLOW_DRIFT("slow_drift", Truth.Kind.JUMP, Nominal.TWO_SIDED),
  REVERSAL("reversal", Truth.Kind.JUMP, Nominal.TWO_SIDED),
  VOLUME_BURST("volume_burst", Truth.Kind.VOLUME, Nominal.ONE_SIDED),
  LIQUIDITY_SHIFT("liquidity_shift", Truth.Kind.JUMP, Nominal.ONE_SIDED),
  STALE_QUOTE("stale_quote", Truth.Kind.VOLUME, Nominal.ONE_SIDED),
  COMBINED_JUMP("combined:jump", Truth.Kind.JUMP, Nominal.TWO_SIDED),
  COMBINED_VOLUME("combined:volume", Truth.Kind.VOLUME, Nominal.ONE_SIDED);

  private final String label;
  private final Truth.Kind truth;
  private final Nominal nominal;

  Watched(String label, Truth.Kind truth, Nominal nominal) {
    this.label = label;
    this.truth = truth;
    this.nominal = nominal;
  }

  String label() {
    return label;
  }

  Truth.Kind truth() {
    return truth;
  }

  double nominal() {
    return nominal.share;
  }

  /** What exceeds three standard deviations of a normal law. */
  private enum Nominal {
    ONE_SIDED(0.0013498980316301),
    TWO_SIDED(0.0026997960632602);

    private final double share;

    Nominal(double share) {
      this.share = share;
    }
  }
}
