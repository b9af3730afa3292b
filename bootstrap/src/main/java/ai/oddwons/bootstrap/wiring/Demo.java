package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.out.postgres.PoolSettings;
import ai.oddwons.application.usecase.CollectSettings;
import ai.oddwons.bootstrap.config.Configuration.Kalshi;
import ai.oddwons.bootstrap.config.Configuration.Polymarket;
import ai.oddwons.bootstrap.config.Configuration.Venues;
import ai.oddwons.simulator.SimulatorServer;
import ai.oddwons.simulator.SimulatorSettings;
import ai.oddwons.simulator.http.Tier;
import ai.oddwons.simulator.universe.Plants;
import java.time.Duration;
import java.util.Optional;

/** The simulator in the place of both venues, inside this process. */
public final class Demo implements AutoCloseable {
  private static final int MARKETS = 1_200;
  private static final long SEED = 20_261_120L;

  /** Of one event each, on average: something happens while one looks. */
  private static final Duration NEWS = Duration.ofSeconds(30);

  /** The highest tier: seven days of every market cost as many tokens as a batch has items. */
  private static final Tier LIMITS = Tier.PRESTIGE;

  private static final CollectSettings COLLECTING =
      new CollectSettings(
          Duration.ofSeconds(30),
          CollectSettings.DEFAULT.lease(),
          CollectSettings.DEFAULT.mostEndings());

  public static final Service.Plan PLAN = new Service.Plan(PoolSettings.forService(), COLLECTING);

  private final SimulatorServer server;

  private Demo(SimulatorServer server) {
    this.server = server;
  }

  public static Demo start() {
    return new Demo(
        SimulatorServer.start(
            SimulatorSettings.defaults()
                .withMarkets(MARKETS)
                .withSeed(SEED)
                .withNews(NEWS)
                .withLimits(LIMITS)
                .withPlants(Plants.USUAL)));
  }

  public Venues venues() {
    return new Venues(
        new Kalshi(server.kalshi(), Optional.empty(), Optional.empty(), LIMITS.tokensPerSecond()),
        new Polymarket(server.gamma(), server.clob(), server.data()));
  }

  @Override
  public void close() {
    server.close();
  }
}
