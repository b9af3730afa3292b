package ai.oddwons.bootstrap.command;

import ai.oddwons.simulator.SimulatorServer;
import ai.oddwons.simulator.SimulatorSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** A small world in which time stands still, so that two servers of it say the same. */
final class Simulated {
  private static final Instant NOW = Instant.parse("2026-11-20T18:07:00Z");

  private Simulated() {}

  static SimulatorSettings world(int markets) {
    return SimulatorSettings.defaults().withMarkets(markets).withSpeed(0).withStart(NOW);
  }

  /** A world whose past reaches up to this moment, as a backfill wants it. */
  static SimulatorSettings worldOfNow(int markets) {
    return world(markets).withStart(InstantSource.system().instant());
  }

  /** The variables that lead to a server instead of the venues. */
  static Map<String, String> variables(SimulatorServer server) {
    return Map.of(
        "KALSHI_BASE_URL", server.kalshi().toString(),
        "KALSHI_READ_TOKENS", "12000",
        "POLYMARKET_GAMMA_URL", server.gamma().toString(),
        "POLYMARKET_CLOB_URL", server.clob().toString(),
        "POLYMARKET_DATA_URL", server.data().toString());
  }
}
