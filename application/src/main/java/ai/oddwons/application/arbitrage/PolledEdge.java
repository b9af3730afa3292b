package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Side;
import java.util.Optional;

/** What sides of markets cost by the prices polled last. */
final class PolledEdge {
  private PolledEdge() {}

  /** What one share costs; empty when nobody offers it. */
  static Optional<Money> cost(PolledPrices prices, Side side) {
    Price price =
        switch (side) {
          case YES -> prices.ask();
          case NO -> prices.bid() == null ? null : prices.bid().complement();
        };
    return Optional.ofNullable(price).map(Price::toDecimal).map(Money::ofDollars);
  }
}
