package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import java.util.List;
import reactor.core.publisher.Flux;

/** How markets of one venue ended, or how far they are. */
public interface SettlementReports {

  /**
   * Asks for the present state of markets, in as few requests as the venue allows. Any number may
   * be asked for. A result that contradicts its pay-out is left out, counted and logged by the
   * adapter.
   *
   * @return the states of those the venue knows, in any order; fails only with {@link VenueFailure}
   */
  Flux<SettlementReport> listReports(List<MarketAddress> markets);

  /** A state and whose it is. */
  record SettlementReport(MarketId market, MarketState state) {}
}
