package ai.oddwons.domain.pricing;

import java.math.BigDecimal;

/** The distance between two prices: 0 to 1, in whole millionths. Not a price itself. */
public final class Spread implements Comparable<Spread> {
  private static final int SCALE = 6;
  private static final long MICROS_PER_CENT = 10_000L;

  private final long micros;

  private Spread(long micros) {
    if (micros < 0) {
      throw new IllegalArgumentException("a spread is not negative, was " + micros + " millionths");
    }
    this.micros = micros;
  }

  public static Spread ofCents(long cents) {
    return new Spread(Math.multiplyExact(cents, MICROS_PER_CENT));
  }

  public static Spread ofMicros(long micros) {
    return new Spread(micros);
  }

  public boolean isAtMost(Spread other) {
    return micros <= other.micros;
  }

  public long toMicros() {
    return micros;
  }

  public BigDecimal toDecimal() {
    return Decimals.plain(micros, SCALE);
  }

  @Override
  public int compareTo(Spread other) {
    return Long.compare(micros, other.micros);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spread that && micros == that.micros;
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
