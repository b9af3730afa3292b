package ai.oddwons.simulator;

import ai.oddwons.simulator.http.Faults;
import ai.oddwons.simulator.http.Front;
import ai.oddwons.simulator.universe.SimulatedClock;
import ai.oddwons.simulator.universe.Universe;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Both venues on one loopback port, until closed. */
public final class SimulatorServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final DisposableServer server;
  private final Universe universe;
  private final SimulatedClock clock;

  private SimulatorServer(DisposableServer server, Universe universe, SimulatedClock clock) {
    this.server = server;
    this.universe = universe;
    this.clock = clock;
  }

  /**
   * Builds the universe and listens; it takes a moment and the calling thread.
   *
   * @throws reactor.netty.ChannelBindException when the port is taken
   */
  public static SimulatorServer start(SimulatorSettings settings) {
    Instant start = settings.startOrNow();
    Universe universe =
        new Universe(
            settings.seed(),
            settings.markets(),
            start.getEpochSecond(),
            settings.newsSeconds(),
            settings.plants());
    SimulatedClock clock = new SimulatedClock(settings.clock(), start, settings.speed());
    Front front =
        new Front(Venues.mounts(settings, universe, clock), new Faults(settings.faults()));
    DisposableServer server =
        HttpServer.create().host(HOST).port(settings.port()).handle(front::handle).bindNow();
    return new SimulatorServer(server, universe, clock);
  }

  public int port() {
    return server.port();
  }

  /** The truth behind the wire. */
  public Universe universe() {
    return universe;
  }

  /** The time it is on both venues. */
  public SimulatedClock clock() {
    return clock;
  }

  /** {@code KALSHI_BASE_URL}. */
  public URI kalshi() {
    return uri(Venues.KALSHI);
  }

  /** {@code POLYMARKET_GAMMA_URL}. */
  public URI gamma() {
    return uri(Venues.GAMMA);
  }

  /** {@code POLYMARKET_CLOB_URL}. */
  public URI clob() {
    return uri(Venues.CLOB);
  }

  /** {@code POLYMARKET_DATA_URL}. */
  public URI data() {
    return uri(Venues.DATA);
  }

  /** Where the truth is told: {@code /pairs}, {@code /negatives} and {@code /gaps}. */
  public URI truth() {
    return uri(Venues.TRUTH);
  }

  private URI uri(String prefix) {
    return URI.create("http://" + HOST + ":" + port() + prefix);
  }

  /** Returns when the server has been closed by another thread. */
  public void awaitClose() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    server.onDispose(closed::countDown);
    closed.await();
  }

  /** Stops listening; answers on their way are cut. */
  @Override
  public void close() {
    server.disposeNow();
  }
}
