package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a basket at the gates. */
public sealed interface Assessment {

  /** Passed all of them. */
  record Found(Opportunity opportunity) implements Assessment {}

  /**
   * A spread to watch, never to be called an arbitrage.
   *
   * @param grossEdge of one basket at the best prices, before fees
   * @param opportunity what it would be worth; null where a fee is unknown
   * @param stops at least one
   * @param nearMisses prices that would make up for a thin edge; empty when other things stop it
   */
  record Watch(
      Money grossEdge,
      @Nullable Opportunity opportunity,
      List<Stop> stops,
      List<NearMiss> nearMisses)
      implements Assessment {
    public Watch {
      stops = List.copyOf(stops);
      nearMisses = List.copyOf(nearMisses);
    }
  }

  /**
   * Nothing to watch.
   *
   * @param stops at least one hard one
   * @param nearMisses prices that would make a finding of a market without a gap
   */
  record Rejected(List<Stop> stops, List<NearMiss> nearMisses) implements Assessment {
    public Rejected {
      stops = List.copyOf(stops);
      nearMisses = List.copyOf(nearMisses);
    }
  }
}
