package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import java.util.List;

/** A stretch of prices with one step. */
record TickBody(BigDecimal from, BigDecimal to, BigDecimal step) {

  static List<TickBody> listOf(TickGrid grid) {
    return grid.bands().stream()
        .map(band ->
            new TickBody(band.from().toDecimal(), band.to().toDecimal(), band.step().toDecimal()))
        .toList();
  }
}
