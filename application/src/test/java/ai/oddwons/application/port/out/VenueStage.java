package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import java.time.Duration;

/** A venue under the control of a contract test. Markets are numbered from 1. */
public interface VenueStage {
  /** Longer than any answer on loopback takes, retries included. */
  Duration PATIENCE = Duration.ofMinutes(3);

  /** The id of the venue's market of that number, whether the venue lists it or not. */
  MarketId market(int number);

  /** The same with all that the venue needs to be asked about it. */
  MarketAddress address(int number);

  /** The next answer of the venue is a passing fault, such as a 500. */
  void stumbleOnce();

  /** Every answer from now on is a fault. */
  void breakDown();
}
