package ai.oddwons.domain.pricing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many shares: never negative, in whole millionths of a share, so that a venue's fractions
 * (0.01 on Kalshi, up to six decimals on Polymarket) are exact.
 */
public final class Quantity implements Comparable<Quantity> {
  static final int SCALE = 6;
  private static final long MICROS_PER_SHARE = 1_000_000L;
  private static final int LONGEST_TEXT = 60;

  public static final Quantity ZERO = new Quantity(0);

  private final long micros;

  private Quantity(long micros) {
    if (micros < 0) {
      throw new IllegalArgumentException(
          "a quantity is not negative, was " + micros + " millionths");
    }
    this.micros = micros;
  }

  public static Quantity ofShares(long shares) {
    return new Quantity(Math.multiplyExact(shares, MICROS_PER_SHARE));
  }

  public static Quantity ofMicros(long micros) {
    return new Quantity(micros);
  }

  /**
   * Rounds down to a millionth: computed counters arrive with more digits, and less is the safe
   * side of what is on offer. Throws when negative or above 9 trillion.
   */
  public static Quantity ofDecimal(BigDecimal decimal) {
    if (decimal.signum() < 0) {
      throw new IllegalArgumentException("a quantity is not negative, was " + decimal);
    }
    return new Quantity(Decimals.unitsRoundedDown(decimal, SCALE));
  }

  /** For text from outside: empty when it is not a quantity. */
  public static Optional<Quantity> tryParse(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    try {
      return Optional.of(ofDecimal(new BigDecimal(text)));
    } catch (ArithmeticException | IllegalArgumentException notAQuantity) {
      return Optional.empty();
    }
  }

  public boolean isZero() {
    return micros == 0;
  }

  public Quantity plus(Quantity other) {
    return new Quantity(Math.addExact(micros, other.micros));
  }

  /** Throws when the result would be negative. */
  public Quantity minus(Quantity other) {
    return new Quantity(Math.subtractExact(micros, other.micros));
  }

  public long toMicros() {
    return micros;
  }

  /** Exact, without trailing zeros. */
  public BigDecimal toDecimal() {
    return Decimals.plain(micros, SCALE);
  }

  @Override
  public int compareTo(Quantity other) {
    return Long.compare(micros, other.micros);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity that && micros == that.micros;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(micros);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
