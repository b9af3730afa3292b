package ai.oddwons.domain.pricing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one share costs, as a part of its notional of 1.00: from 0 to 1, kept as whole millionths.
 * Every tick of both venues is exact in it, and two prices of equal worth are equal however they
 * were written.
 */
public final class Price implements Comparable<Price> {
  static final int SCALE = 6;
  private static final long MICROS_PER_NOTIONAL = 1_000_000L;
  private static final long MICROS_PER_CENT = 10_000L;

  /** No venue writes more; a longer text is an attack or a fault, and slow to read exactly. */
  private static final int LONGEST_TEXT = 40;

  public static final Price ZERO = new Price(0);
  public static final Price ONE = new Price(MICROS_PER_NOTIONAL);

  private final long micros;

  private Price(long micros) {
    if (micros < 0 || micros > MICROS_PER_NOTIONAL) {
      throw new IllegalArgumentException("a price lies in 0..1, was " + micros + " millionths");
    }
    this.micros = micros;
  }

  /** From 0 to 100. */
  public static Price ofCents(long cents) {
    return new Price(Math.multiplyExact(cents, MICROS_PER_CENT));
  }

  /** From 0 to 1,000,000. */
  public static Price ofMicros(long micros) {
    return new Price(micros);
  }

  /** Throws when out of range or finer than a millionth: never rounds. */
  public static Price ofDecimal(BigDecimal decimal) {
    return new Price(Decimals.exactUnits(decimal, SCALE));
  }

  /** For text from outside: empty when it is not a price. */
  public static Optional<Price> tryParse(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    try {
      return Optional.of(ofDecimal(new BigDecimal(text)));
    } catch (ArithmeticException | IllegalArgumentException notAPrice) {
      return Optional.empty();
    }
  }

  /** What the other side costs: the two together pay 1. */
  public Price complement() {
    return new Price(MICROS_PER_NOTIONAL - micros);
  }

  /** Whether it lies strictly between 0 and 1: the ends are what venues show for an empty side. */
  public boolean isInner() {
    return micros > 0 && micros < MICROS_PER_NOTIONAL;
  }

  public boolean isAbove(Price other) {
    return micros > other.micros;
  }

  public boolean isBelow(Price other) {
    return micros < other.micros;
  }

  /** The distance to a price that is not lower. */
  public Spread upTo(Price higher) {
    return Spread.ofMicros(higher.micros - micros);
  }

  /** Half-way between two prices; half a millionth goes to the even neighbour. */
  public Price midTo(Price other) {
    long sum = micros + other.micros;
    long half = sum / 2;
    return new Price(sum % 2 == 0 || half % 2 == 0 ? half : half + 1);
  }

  public long toMicros() {
    return micros;
  }

  /** Exact, without trailing zeros: 0.42. */
  public BigDecimal toDecimal() {
    return Decimals.plain(micros, SCALE);
  }

  @Override
  public int compareTo(Price other) {
    return Long.compare(micros, other.micros);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Price that && micros == that.micros;
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
