package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.bootstrap.command.PlainListing.Top;
import ai.oddwons.simulator.SimulatorServer;
import ai.oddwons.simulator.SimulatorSettings;
import ai.oddwons.simulator.http.FaultPlan;
import ai.oddwons.simulator.http.Health;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code collect} from its arguments to the rows it leaves behind, against real servers. */
final class CollectIT {
  private static final SimulatorSettings WORLD = Simulated.world(400);
  private static final SimulatorSettings SMALL_WORLD = Simulated.world(60);
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final String RUNS = "select status from job_runs order by started_at";

  @RegisterExtension private static final RunningStores STORES = new RunningStores();

  @RegisterExtension private final LoggedLines log = new LoggedLines();

  @AfterEach
  void noAlarmShouldHaveBeenLogged() {
    assertThat(log.alarms()).isEmpty();
  }

  private static CommandRun collect(SimulatorServer venues, String... options) {
    return CommandRun.of(Simulated.variables(venues), arguments(options));
  }

  private static String[] arguments(String... options) {
    return Stream.concat(
            Stream.of("collect", "--data", STORES.folder().toString()), Stream.of(options))
        .toArray(String[]::new);
  }

  private static Map<String, Top> stored(String platform) throws SQLException {
    Map<String, Top> tops = new TreeMap<>();
    STORES
        .column(
            "select concat_ws(';', market_id, coalesce(bid::text, ''), coalesce(ask::text, ''))"
                + " from market_quotes where platform = '"
                + platform
                + "'")
        .forEach(row -> {
          String[] cells = row.split(";", -1);
          tops.put(cells[0], Top.of(cells[1], cells[2]));
        });
    return tops;
  }

  private static void everyQuoteShouldBeStoredAsTheVenuesSayIt(SimulatorSettings world)
      throws SQLException {
    try (SimulatorServer truth = SimulatorServer.start(world)) {
      assertThat(stored("kalshi")).isNotEmpty().isEqualTo(PlainListing.kalshi(truth));
      assertThat(stored("polymarket")).isNotEmpty().isEqualTo(PlainListing.polymarket(truth));
    }
  }

  @Test
  void collectShouldStoreAllAndWriteNothingOfAnUnchangedWorld() throws SQLException {
    try (SimulatorServer venues = SimulatorServer.start(WORLD)) {
      CommandRun first = collect(venues);

      assertThat(first.err()).isEmpty();
      assertThat(first.exitCode()).isZero();
      assertThat(first.out()).singleElement().asString().containsSequence("collect done");
      assertThat(first.said().split("100\\.0 %", -1)).hasSize(3);
      everyQuoteShouldBeStoredAsTheVenuesSayIt(WORLD);

      CommandRun second = collect(venues);

      assertThat(second.exitCode()).isZero();
    }
    assertThat(STORES.column(RUNS)).containsExactly("done", "done");
    assertThat(STORES.column("select snapshots from job_runs order by started_at desc"))
        .startsWith("0");
    assertThat(STORES.count("select count(*) from market_snapshots"))
        .isEqualTo(STORES.count("select count(*) from markets"))
        .isEqualTo(STORES.count("select markets_listed from job_runs limit 1"))
        .isEqualTo(STORES.count("select markets_stored from job_runs limit 1"));
  }

  @Test
  void verifyShouldFindTheSecondListingEqual() {
    try (SimulatorServer venues = SimulatorServer.start(SMALL_WORLD)) {
      CommandRun run = collect(venues, "--verify");

      assertThat(run.exitCode()).isZero();
      assertThat(run.said().split("0 only there, 0 only here", -1)).hasSize(3);
    }
  }

  @Test
  void backfillShouldAddThePastToWhatWasCollected() throws SQLException {
    try (SimulatorServer venues = SimulatorServer.start(Simulated.worldOfNow(60))) {
      CommandRun run = collect(venues, "--backfill", "6h");

      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).hasSize(2);
    }
    assertThat(STORES.column("select job from job_runs order by started_at"))
        .containsExactly("collect", "backfill");
    assertThat(
            STORES.column(
                "select distinct platform from market_snapshots where source = 'backfill'"))
        .containsExactlyInAnyOrder("kalshi", "polymarket");
  }

  /** With a backfill there are so many answers that each kind of fault has its turn. */
  @Test
  void collectShouldStoreTheTruthThoughEveryFifthAnswerIsAFault() throws SQLException {
    SimulatorSettings world = Simulated.worldOfNow(120);
    try (SimulatorServer venues = SimulatorServer.start(world.withFaults(FaultPlan.every(5)))) {
      CommandRun run = collect(venues, "--verify", "--backfill", "3h");

      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).hasSize(2);
      assertThat(run.said().split("100\\.0 %", -1)).hasSize(3);
      assertThat(run.said().split("0 only there, 0 only here", -1)).hasSize(3);
    }
    everyQuoteShouldBeStoredAsTheVenuesSayIt(world);
    assertThat(STORES.column(RUNS)).containsExactly("done", "done");
    assertThat(STORES.count("select count(*) from collection_gaps")).isZero();
  }

  @Test
  void aVenueThatIsDownShouldCostNoMoreThanItsOwnPart() throws SQLException {
    try (SimulatorServer venues = SimulatorServer.start(WORLD.withPolymarket(Health.DOWN))) {
      CompletableFuture<CommandRun> first =
          CommandRun.start(Simulated.variables(venues), arguments());
      Eventually.get(SOON, CollectIT::runAtWork);
      CommandRun second = collect(venues);

      assertThat(second.exitCode()).isZero();
      assertThat(second.out()).singleElement().asString().contains("another run is at work");

      CommandRun failed = first.orTimeout(600, TimeUnit.SECONDS).join();
      assertThat(failed.exitCode()).isOne();
      assertThat(failed.out())
          .singleElement()
          .asString()
          .startsWith("collect partial")
          .contains("kalshi", "100.0 %", "polymarket", "failed:");
      assertThat(failed.err()).isEmpty();
      assertThat(stored("kalshi")).isEqualTo(PlainListing.kalshi(venues));
    }
    assertThat(STORES.column(RUNS)).containsExactly("partial");
    assertThat(STORES.column("select platform || ': ' || reason from collection_gaps"))
        .singleElement()
        .asString()
        .startsWith("polymarket: after page 0: ")
        .contains("503");
  }

  /** Fails as the database does: until the first migration there is no table to read. */
  private static Optional<Boolean> runAtWork() throws SQLException {
    boolean migrated =
        STORES.count("select count(*) from pg_tables where tablename = 'collection_gaps'") > 0;
    boolean atWork =
        migrated && STORES.count("select count(*) from job_runs where status = 'running'") > 0;
    return atWork ? Optional.of(true) : Optional.empty();
  }

  @Test
  void aVenueThatAnswersGarbageShouldBeToldInOneLine() throws SQLException {
    try (SimulatorServer venues = SimulatorServer.start(WORLD.withKalshi(Health.GARBAGE))) {
      CommandRun run = collect(venues);

      assertThat(run.exitCode()).isOne();
      assertThat(run.out())
          .singleElement()
          .asString()
          .startsWith("collect partial")
          .contains("kalshi", "failed:", "polymarket", "100.0 %");
      assertThat(run.err()).isEmpty();
      assertThat(stored("kalshi")).isEmpty();
      assertThat(stored("polymarket")).isEqualTo(PlainListing.polymarket(venues));
    }
  }

  @Test
  void collectShouldGoOnAfterARunThatWasKilled() throws SQLException {
    CommandRun.of(Map.of(), "migrate", "--data", STORES.folder().toString());
    leaveRunning("-1 minute");
    try (SimulatorServer venues = SimulatorServer.start(SMALL_WORLD)) {
      CommandRun run = collect(venues);

      assertThat(run.exitCode()).isZero();
      assertThat(run.said()).contains("collect done");
    }
    assertThat(STORES.column(RUNS)).containsExactly("abandoned", "done");
  }

  @Test
  void collectShouldLeaveARunThatMayStillLiveAlone() throws SQLException {
    CommandRun.of(Map.of(), "migrate", "--data", STORES.folder().toString());
    leaveRunning("1 minute");
    try (SimulatorServer venues = SimulatorServer.start(SMALL_WORLD)) {
      CommandRun run = collect(venues);

      assertThat(run.exitCode()).isZero();
      assertThat(run.said()).contains("another run is at work");
    }
    assertThat(STORES.column(RUNS)).containsExactly("running");
    assertThat(STORES.count("select count(*) from markets")).isZero();
  }

  /** What a process that was killed leaves behind. */
  private static void leaveRunning(String leaseEndsIn) throws SQLException {
    STORES.execute(
        "insert into job_runs (id, job, status, started_at, lease_until, report) values"
            + " (gen_random_uuid(), 'collect', 'running', now() - interval '5 minutes',"
            + " now() + interval '"
            + leaseEndsIn
            + "', '{}')");
  }
}
