package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which prices a market takes. The bands are the authority and the label beside them is not: one
 * label has stood for several grids.
 */
final class TickReader {
  private static final String RANGES = "price_ranges";

  private TickReader() {}

  static TickGrid read(WireRecord market) {
    List<TickGrid.Band> bands = new ArrayList<>();
    for (WireRecord range : market.records(RANGES)) {
      Price from = range.price("start");
      Price to = range.price("end");
      Price step = range.price("step");
      if (from == null
          || to == null
          || step == null
          || !to.isAbove(from)
          || step.equals(Price.ZERO)) {
        market.malformed(RANGES);
        return TickGrid.UNKNOWN;
      }
      bands.add(new TickGrid.Band(from, to, Price.ZERO.upTo(step)));
    }
    bands.sort(Comparator.comparing(TickGrid.Band::from));
    return bands.isEmpty() ? legacy(market) : new TickGrid(bands);
  }

  /** One step in cents, until May 2026. */
  private static TickGrid legacy(WireRecord market) {
    Price step = market.priceInCents("tick_size");
    return step == null || step.equals(Price.ZERO)
        ? TickGrid.UNKNOWN
        : TickGrid.uniform(Spread.ofMicros(step.toMicros()));
  }
}
