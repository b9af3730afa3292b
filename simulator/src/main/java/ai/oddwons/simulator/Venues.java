package ai.oddwons.simulator;

import ai.oddwons.simulator.http.Gate;
import ai.oddwons.simulator.http.Health;
import ai.oddwons.simulator.http.Mount;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Surface;
import ai.oddwons.simulator.http.Tier;
import ai.oddwons.simulator.kalshi.KalshiApi;
import ai.oddwons.simulator.kalshi.KalshiGate;
import ai.oddwons.simulator.polymarket.ClobApi;
import ai.oddwons.simulator.polymarket.DataApi;
import ai.oddwons.simulator.polymarket.GammaApi;
import ai.oddwons.simulator.polymarket.PolymarketFaults;
import ai.oddwons.simulator.polymarket.PolymarketGate;
import ai.oddwons.simulator.truth.TruthApi;
import ai.oddwons.simulator.universe.SimulatedClock;
import ai.oddwons.simulator.universe.Universe;
import java.util.List;
import java.util.function.Supplier;

/** The surfaces of the port and their prefixes. */
final class Venues {
  static final String KALSHI = "/kalshi/trade-api/v2";
  static final String GAMMA = "/gamma";
  static final String CLOB = "/clob";
  static final String DATA = "/data";
  static final String TRUTH = "/truth";

  private Venues() {}

  static List<Mount> mounts(SimulatorSettings settings, Universe universe, SimulatedClock clock) {
    boolean open = settings.limits() == Tier.NONE;
    Gate kalshi = open ? Gate.OPEN : new KalshiGate(settings.limits(), settings.clock());
    PolymarketGate limits = new PolymarketGate(settings.clock());
    Mount first =
        new Mount(
            KALSHI,
            new KalshiApi(universe, clock),
            kalshi,
            settings.kalshi(),
            false,
            KalshiGate::tooMany,
            KalshiApi::serverError);
    Health health = settings.polymarket();
    return List.of(
        first,
        polymarket(
            GAMMA,
            new GammaApi(universe, clock),
            open ? Gate.OPEN : limits.gamma(),
            health,
            PolymarketFaults::gammaError),
        polymarket(
            CLOB,
            new ClobApi(universe, clock),
            open ? Gate.OPEN : limits.clob(),
            health,
            PolymarketFaults::clobError),
        polymarket(
            DATA,
            new DataApi(universe, clock),
            open ? Gate.OPEN : limits.data(),
            health,
            PolymarketFaults::dataError),
        truth(universe, clock));
  }

  /** No venue's: it knows no limits, and its answers do not go wrong. */
  private static Mount truth(Universe universe, SimulatedClock clock) {
    return new Mount(
        TRUTH,
        new TruthApi(universe, clock),
        Gate.OPEN,
        Health.UP,
        true,
        KalshiGate::tooMany,
        KalshiApi::serverError);
  }

  private static Mount polymarket(
      String prefix, Surface surface, Gate gate, Health health, Supplier<Reply> error) {
    boolean data = prefix.equals(DATA);
    Supplier<Reply> tooMany = data ? PolymarketFaults::dataTooMany : PolymarketFaults::tooMany;
    return new Mount(prefix, surface, gate, health, false, tooMany, error);
  }
}
