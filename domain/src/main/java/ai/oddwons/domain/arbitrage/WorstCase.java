package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import java.util.Comparator;

/**
 * What can be lost where the logic of a basket is sound and the world is not.
 *
 * @param ifOneLegFails all but the cheapest leg are held and expire worthless
 * @param ifOneIsVoided the cheapest leg gives its stake back without its fee, the others expire
 *     worthless
 * @param ifAllIsLost the whole capital: venues settle apart, or one does not pay
 */
public record WorstCase(Money ifOneLegFails, Money ifOneIsVoided, Money ifAllIsLost) {

  public static WorstCase of(Sizing sizing) {
    Money capital = sizing.capital();
    Money cheapest =
        sizing.legs().stream()
            .map(LegFill::capital)
            .min(Comparator.naturalOrder())
            .orElse(Money.ZERO);
    Money smallestStake =
        sizing.legs().stream()
            .map(fill -> fill.capital().isZero() ? Money.ZERO : fill.notional())
            .min(Comparator.naturalOrder())
            .orElse(Money.ZERO);
    return new WorstCase(capital.minus(cheapest), capital.minus(smallestStake), capital);
  }
}
