package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.domain.arbitrage.WorstCase;
import java.math.BigDecimal;

/**
 * What can be lost although the sums are right, in dollars.
 *
 * @param oneLegFails all trades but the cheapest are held and expire worthless
 * @param oneIsVoided the cheapest trade gives its stake back without its fee, the others expire
 *     worthless
 * @param allIsLost the whole capital: the venues settle apart, or one does not pay
 */
record WorstCaseBody(BigDecimal oneLegFails, BigDecimal oneIsVoided, BigDecimal allIsLost) {

  static WorstCaseBody of(WorstCase worst) {
    return new WorstCaseBody(
        worst.ifOneLegFails().toDecimal(),
        worst.ifOneIsVoided().toDecimal(),
        worst.ifAllIsLost().toDecimal());
  }
}
