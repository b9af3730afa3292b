package ai.oddwons.domain.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum in dollars, exact and of either sign. Fees are fractions of a millionth of a dollar before
 * a venue rounds them, so it is kept as a decimal; two sums of equal worth are equal however they
 * were written. It rounds only where a caller names the decimals and the direction. Collateral that
 * a venue redeems at a dollar counts as one.
 */
public final class Money implements Comparable<Money> {
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  private final BigDecimal dollars;

  private Money(BigDecimal dollars) {
    this.dollars = dollars;
  }

  public static Money ofDollars(BigDecimal dollars) {
    return new Money(dollars);
  }

  /** Throws when the text is no decimal number. */
  public static Money ofDollars(String dollars) {
    return new Money(new BigDecimal(dollars));
  }

  public static Money ofDollars(long dollars) {
    return new Money(BigDecimal.valueOf(dollars));
  }

  /** What so many shares cost at a price; exact. */
  public static Money ofShares(Price price, Quantity size) {
    return new Money(
        BigDecimal.valueOf(price.toMicros(), Price.SCALE)
            .multiply(BigDecimal.valueOf(size.toMicros(), Quantity.SCALE)));
  }

  public Money plus(Money other) {
    return new Money(dollars.add(other.dollars));
  }

  public Money minus(Money other) {
    return new Money(dollars.subtract(other.dollars));
  }

  public Money negated() {
    return new Money(dollars.negate());
  }

  public Money times(BigDecimal factor) {
    return new Money(dollars.multiply(factor));
  }

  public Money times(long factor) {
    return new Money(dollars.multiply(BigDecimal.valueOf(factor)));
  }

  /** To so many decimals of a dollar. */
  public Money rounded(int decimals, RoundingMode mode) {
    return dollars.scale() <= decimals ? this : new Money(dollars.setScale(decimals, mode));
  }

  public boolean isPositive() {
    return dollars.signum() > 0;
  }

  public boolean isNegative() {
    return dollars.signum() < 0;
  }

  public boolean isZero() {
    return dollars.signum() == 0;
  }

  public boolean isAbove(Money other) {
    return compareTo(other) > 0;
  }

  public boolean isBelow(Money other) {
    return compareTo(other) < 0;
  }

  /** Exact, in dollars, without trailing zeros: 0.42. */
  public BigDecimal toDecimal() {
    BigDecimal stripped = dollars.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  @Override
  public int compareTo(Money other) {
    return dollars.compareTo(other.dollars);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return dollars.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
