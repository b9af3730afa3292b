package ai.oddwons.domain.market;

import java.math.BigDecimal;

/** The level, range or condition that decides a market, as far as the venue states it in data. */
public sealed interface Strike {

  /** Yes when the measure lies above {@code floor}, or on it when {@code inclusive}. */
  record Above(BigDecimal floor, boolean inclusive) implements Strike {}

  /** Yes when the measure lies below {@code cap}, or on it when {@code inclusive}. */
  record Below(BigDecimal cap, boolean inclusive) implements Strike {}

  /** Yes when the measure lies from {@code floor} to {@code cap}. */
  record Between(BigDecimal floor, BigDecimal cap) implements Strike {
    public Between {
      if (floor.compareTo(cap) > 0) {
        throw new IllegalArgumentException("floor " + floor + " lies above cap " + cap);
      }
    }
  }

  /** Given by a formula or by a named thing, in the venue's own words. */
  record Described(String text) implements Strike {}
}
