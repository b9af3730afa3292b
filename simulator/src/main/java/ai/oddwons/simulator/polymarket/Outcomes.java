package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Noise;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Settlement;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A market's two outcomes: their names, their prices, what they pay. */
final class Outcomes {
  private static final int ODD_ENDING = 411;

  private Outcomes() {}

  static List<String> names(Contract contract) {
    if (contract.event().kind() != Kind.GAME) {
      return List.of("Yes", "No");
    }
    if (contract.leg().outcome() == 2) {
      return List.of("Over", "Under");
    }
    String[] sides = sides(contract);
    return contract.leg().inverse() ? List.of(sides[1], sides[0]) : List.of(sides[0], sides[1]);
  }

  private static String[] sides(Contract contract) {
    if (contract.event().altered()) {
      return Wording.of(contract.event()).sides().toArray(String[]::new);
    }
    return Wording.of(contract.event()).title(Venue.POLYMARKET).split(" vs\\. ", 2);
  }

  /** Prices as Gamma shows them, as texts. */
  static List<String> prices(Contract contract, Quote quote, PolymarketState state) {
    if (state != PolymarketState.RESOLVED) {
      return pair(BigDecimal.valueOf(quote.middle()));
    }
    Settlement settlement = Settlement.of(contract);
    double odd = Noise.uniform(contract.noise(ODD_ENDING));
    if (odd < 0.02) {
      return List.of("0", "0");
    }
    BigDecimal value = BigDecimal.valueOf(settlement.value(), 4);
    if (odd < 0.06 && !settlement.scalar()) {
      boolean won = settlement.value() == Tick.ONE;
      return won ? List.of("0.9999", "0.0001") : List.of("0.000001", "0.999999");
    }
    return pair(value);
  }

  private static List<String> pair(BigDecimal first) {
    return List.of(text(first), text(BigDecimal.ONE.subtract(first)));
  }

  static String text(BigDecimal price) {
    BigDecimal short5 = price.setScale(5, RoundingMode.HALF_EVEN);
    return short5.signum() == 0 ? "0" : short5.stripTrailingZeros().toPlainString();
  }

  /** The array as the string Gamma puts it in. */
  static String stringified(List<String> values) {
    StringBuilder text = new StringBuilder("[");
    for (String value : values) {
      text.append(text.length() == 1 ? "" : ", ").append('"').append(value).append('"');
    }
    return text.append(']').toString();
  }
}
