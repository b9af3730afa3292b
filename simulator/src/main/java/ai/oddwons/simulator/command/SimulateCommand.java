package ai.oddwons.simulator.command;

import ai.oddwons.simulator.SimulatorServer;
import ai.oddwons.simulator.SimulatorSettings;
import ai.oddwons.simulator.http.FaultPlan;
import ai.oddwons.simulator.http.Health;
import ai.oddwons.simulator.http.Tier;
import ai.oddwons.simulator.universe.Plants;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import reactor.netty.ChannelBindException;

/** Runs the simulator until it is told to stop. Exit 0 at the end, 2 for what the user can mend. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    subcommands = SeriesCommand.class,
    description = "Both venues' REST APIs on one local port, over a seeded universe of markets.")
public final class SimulateCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int MISCONFIGURED = 2;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "8090",
      description = "Port, 0 for a free one (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Chooses the universe (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--markets",
      defaultValue = "20000",
      description = "Open markets over both venues, 10 to 200000 (${DEFAULT-VALUE}).")
  private int markets;

  @Option(
      names = "--speed",
      defaultValue = "1",
      description = "Simulated seconds per second; 0 stands still (${DEFAULT-VALUE}).")
  private double speed;

  @Option(
      names = "--news",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description =
          "Simulated seconds between pieces of news on average, each of one event; 0 for none"
              + " (${DEFAULT-VALUE}).")
  private int news;

  @Option(
      names = "--plants",
      paramLabel = "on|off",
      defaultValue = "on",
      description =
          "Whether lookalikes and gaps are planted, told under /truth; off for a fair world"
              + " (${DEFAULT-VALUE}).")
  private String plants = "on";

  @Option(
      names = "--faults",
      defaultValue = "0",
      description = "Share of answers that go wrong, or every:N (${DEFAULT-VALUE}).")
  private String faults = "0";

  @Option(
      names = "--limits",
      defaultValue = "basic",
      description = "Rate limits: basic to prestige, or none (${DEFAULT-VALUE}).")
  private String limits = "basic";

  @Option(names = "--down", description = "kalshi or polymarket: answers nothing but 503.")
  private @Nullable String down;

  @Option(names = "--garbage", description = "kalshi or polymarket: answers nothing but nonsense.")
  private @Nullable String garbage;

  @Override
  public Integer call() throws InterruptedException {
    SimulatorSettings settings;
    try {
      settings = settings();
    } catch (IllegalArgumentException e) {
      return complain(String.valueOf(e.getMessage()));
    }
    try (SimulatorServer server = SimulatorServer.start(settings)) {
      announce(server);
      server.awaitClose();
      return DONE;
    } catch (ChannelBindException e) {
      return complain("port " + port + " is in use");
    }
  }

  private SimulatorSettings settings() {
    return SimulatorSettings.defaults()
        .withPort(port)
        .withSeed(seed)
        .withMarkets(markets)
        .withSpeed(speed)
        .withNews(Duration.ofSeconds(news))
        .withPlants(plants())
        .withFaults(FaultPlan.parse(faults, seed))
        .withLimits(Tier.parse(limits))
        .withKalshi(health("kalshi"))
        .withPolymarket(health("polymarket"));
  }

  private Plants plants() {
    return switch (plants) {
      case "on" -> Plants.USUAL;
      case "off" -> Plants.NONE;
      default -> throw new IllegalArgumentException("--plants must be on or off, not " + plants);
    };
  }

  private Health health(String venue) {
    check(down, "--down");
    check(garbage, "--garbage");
    return venue.equals(down) ? Health.DOWN : venue.equals(garbage) ? Health.GARBAGE : Health.UP;
  }

  private static void check(@Nullable String venue, String option) {
    if (venue != null && !venue.equals("kalshi") && !venue.equals("polymarket")) {
      throw new IllegalArgumentException(option + " must be kalshi or polymarket, not " + venue);
    }
  }

  private int complain(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("simulate: " + line);
    err.flush();
    return MISCONFIGURED;
  }

  private void announce(SimulatorServer server) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("KALSHI_BASE_URL=" + server.kalshi());
    out.println("POLYMARKET_GAMMA_URL=" + server.gamma());
    out.println("POLYMARKET_CLOB_URL=" + server.clob());
    out.println("POLYMARKET_DATA_URL=" + server.data());
    out.flush();
  }
}
