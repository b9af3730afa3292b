package ai.oddwons.architecture.planted.domain.fees;

/** A fee that rounds, in a parameter only. */
final class RoughFee {
  private RoughFee() {}

  static int steps(float[] rates) {
    return rates.length;
  }
}
