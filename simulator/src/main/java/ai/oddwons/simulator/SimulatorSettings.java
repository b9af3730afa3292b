package ai.oddwons.simulator;

import ai.oddwons.simulator.http.FaultPlan;
import ai.oddwons.simulator.http.Health;
import ai.oddwons.simulator.http.Tier;
import ai.oddwons.simulator.universe.Plants;
import ai.oddwons.simulator.universe.Universe;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What a simulator is to be.
 *
 * @param port 0 takes any free one
 * @param seed chooses the universe
 * @param markets open markets over both venues, 10 to 200,000
 * @param speed simulated seconds per real second, 0 stands still, at most a million
 * @param start simulated time at the start; null takes the clock's
 * @param news how far apart pieces of news are on average from the start on, over all events, in
 *     simulated time, up to a day; zero for none
 * @param plants what is planted on purpose
 * @param clock real time
 */
public record SimulatorSettings(
    int port,
    long seed,
    int markets,
    double speed,
    FaultPlan faults,
    Tier limits,
    Health kalshi,
    Health polymarket,
    @Nullable Instant start,
    Duration news,
    Plants plants,
    InstantSource clock) {

  private static final int LAST_PORT = 65_535;
  private static final long MOST_SECONDS = 86_400;
  private static final double FASTEST = 1_000_000;

  public SimulatorSettings {
    check(port >= 0 && port <= LAST_PORT, "port must be 0 to 65535");
    check(
        markets >= Universe.SMALLEST && markets <= Universe.LARGEST,
        "markets must be 10 to 200000");
    check(speed >= 0 && speed <= FASTEST, "speed must be 0 to 1000000");
    check(
        !news.isNegative() && news.toSeconds() <= MOST_SECONDS,
        "news must be 0 to 86400 seconds apart");
  }

  private static void check(boolean fine, String otherwise) {
    if (!fine) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** A small universe on a free port, in real time, without faults, limits and plants. */
  public static SimulatorSettings defaults() {
    return new SimulatorSettings(
        0,
        1,
        2_000,
        1,
        FaultPlan.NONE,
        Tier.NONE,
        Health.UP,
        Health.UP,
        null,
        Duration.ZERO,
        Plants.NONE,
        InstantSource.system());
  }

  public SimulatorSettings withPort(int value) {
    return new SimulatorSettings(
        value,
        seed,
        markets,
        speed,
        faults,
        limits,
        kalshi,
        polymarket,
        start,
        news,
        plants,
        clock);
  }

  public SimulatorSettings withSeed(long value) {
    return new SimulatorSettings(
        port,
        value,
        markets,
        speed,
        faults,
        limits,
        kalshi,
        polymarket,
        start,
        news,
        plants,
        clock);
  }

  public SimulatorSettings withMarkets(int value) {
    return new SimulatorSettings(
        port, seed, value, speed, faults, limits, kalshi, polymarket, start, news, plants, clock);
  }

  public SimulatorSettings withSpeed(double value) {
    return new SimulatorSettings(
        port, seed, markets, value, faults, limits, kalshi, polymarket, start, news, plants, clock);
  }

  public SimulatorSettings withFaults(FaultPlan value) {
    return new SimulatorSettings(
        port, seed, markets, speed, value, limits, kalshi, polymarket, start, news, plants, clock);
  }

  public SimulatorSettings withLimits(Tier value) {
    return new SimulatorSettings(
        port, seed, markets, speed, faults, value, kalshi, polymarket, start, news, plants, clock);
  }

  public SimulatorSettings withKalshi(Health value) {
    return new SimulatorSettings(
        port, seed, markets, speed, faults, limits, value, polymarket, start, news, plants, clock);
  }

  public SimulatorSettings withPolymarket(Health value) {
    return new SimulatorSettings(
        port, seed, markets, speed, faults, limits, kalshi, value, start, news, plants, clock);
  }

  public SimulatorSettings withStart(Instant value) {
    return new SimulatorSettings(
        port, seed, markets, speed, faults, limits, kalshi, polymarket, value, news, plants, clock);
  }

  public SimulatorSettings withClock(InstantSource value) {
    return new SimulatorSettings(
        port, seed, markets, speed, faults, limits, kalshi, polymarket, start, news, plants, value);
  }

  public SimulatorSettings withNews(Duration value) {
    return new SimulatorSettings(
        port,
        seed,
        markets,
        speed,
        faults,
        limits,
        kalshi,
        polymarket,
        start,
        value,
        plants,
        clock);
  }

  public SimulatorSettings withPlants(Plants value) {
    return new SimulatorSettings(
        port, seed, markets, speed, faults, limits, kalshi, polymarket, start, news, value, clock);
  }

  int newsSeconds() {
    return Math.toIntExact(news.toSeconds());
  }

  Instant startOrNow() {
    return start == null ? clock.instant() : start;
  }
}
