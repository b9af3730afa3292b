package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.arbitrage.NearMiss;
import java.math.BigDecimal;

/**
 * A price that would make a finding of it while the other prices stay, after fees.
 *
 * @param bestPrice what the book offered
 * @param neededPrice at most this for a purchase, at least this for a sale
 */
record NearMissBody(
    String platform,
    String marketId,
    String side,
    String order,
    BigDecimal bestPrice,
    BigDecimal neededPrice) {

  static NearMissBody of(NearMiss miss) {
    return new NearMissBody(
        miss.market().platform().slug(),
        miss.market().nativeId(),
        Word.of(miss.side()),
        Word.of(miss.order()),
        miss.best().toDecimal(),
        miss.needed().toDecimal());
  }
}
