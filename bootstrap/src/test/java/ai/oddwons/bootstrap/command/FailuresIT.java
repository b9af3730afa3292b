package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.SimulatorServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a command is told in one clear line, soon, and with the right exit code. */
@Timeout(600)
final class FailuresIT {
  /** Nobody listens on port 1. */
  private static final String DEAD_DATABASE = "postgresql://someone:hidden@127.0.0.1:1/nowhere";

  private static final String DEAD_REDIS = "redis://:hidden@127.0.0.1:1";

  @RegisterExtension private static final RunningStores STORES = new RunningStores();

  @RegisterExtension private final LoggedLines log = new LoggedLines();

  @TempDir private Path folder;

  @AfterEach
  void noAlarmShouldHaveBeenLogged() {
    assertThat(log.alarms()).isEmpty();
    assertThat(log.lines()).noneMatch(line -> line.contains("hidden"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"collect", "migrate", "serve --port 0", "up --port 0"})
  @Timeout(120)
  void aDatabaseThatIsAwayShouldFailAnyCommand(String command) {
    Map<String, String> dead = Map.of("DATABASE_URL", DEAD_DATABASE, "REDIS_URL", DEAD_REDIS);

    CommandRun run = CommandRun.of(dead, command.split(" "));

    assertThat(run.exitCode()).isOne();
    assertThat(run.err())
        .singleElement()
        .asString()
        .containsIgnoringCase("database")
        .contains("127.0.0.1:1")
        .doesNotContain("hidden");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void doctorShouldTellOfEachDependencyAndHideSecrets() {
    try (SimulatorServer venues = SimulatorServer.start(Simulated.world(20))) {
      Map<String, String> variables = new HashMap<>(Simulated.variables(venues));
      variables.put("DATABASE_URL", DEAD_DATABASE);
      variables.put("REDIS_URL", DEAD_REDIS);

      CommandRun run = CommandRun.of(variables, "doctor");

      assertThat(run.exitCode()).isOne();
      assertThat(run.err()).isEmpty();
      assertThat(run.said()).doesNotContain("hidden").contains("someone:***@127.0.0.1:1");
      assertThat(run.out()).filteredOn(line -> line.matches("database +down .*")).hasSize(1);
      assertThat(run.out()).filteredOn(line -> line.matches("redis +down .*")).hasSize(1);
      assertThat(run.out()).filteredOn(line -> line.matches("kalshi +up .*")).hasSize(1);
      assertThat(run.out()).filteredOn(line -> line.matches("polymarket +up .*")).hasSize(1);
    }
  }

  @Test
  void doctorShouldMissTheSecretThatServingInProductionNeeds() {
    try (SimulatorServer venues = SimulatorServer.start(Simulated.world(20))) {
      Map<String, String> variables = new HashMap<>(Simulated.variables(venues));
      variables.put("ENVIRONMENT", "production");
      variables.put("DATABASE_URL", DEAD_DATABASE);
      variables.put("REDIS_URL", DEAD_REDIS);

      CommandRun run = CommandRun.of(variables, "doctor");

      assertThat(run.exitCode()).isOne();
      assertThat(run.out())
          .contains("settings     faulty    JWT_SECRET must be set in production")
          .anyMatch(line -> line.matches("kalshi +up .*"));
    }
  }

  @Test
  void doctorShouldBeContentWhenAllIsWell() {
    try (SimulatorServer venues = SimulatorServer.start(Simulated.world(20))) {
      CommandRun run =
          CommandRun.of(
              Simulated.variables(venues), "doctor", "--data", STORES.folder().toString());

      assertThat(run.out()).noneMatch(line -> line.contains(" down "));
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void collectShouldGoOnWithoutRedisAndSaySo() throws SQLException {
    try (SimulatorServer venues = SimulatorServer.start(Simulated.world(60))) {
      Map<String, String> variables = new HashMap<>(Simulated.variables(venues));
      variables.put("REDIS_URL", DEAD_REDIS);

      CommandRun run = CommandRun.of(variables, "collect", "--data", STORES.folder().toString());

      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(run.said()).contains("collect done");
    }
    assertThat(STORES.count("select count(*) from market_quotes")).isPositive();
    assertThat(STORES.column("select report::text from job_runs"))
        .singleElement()
        .asString()
        .contains("price_cache_unavailable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"collect", "migrate", "doctor", "serve", "up"})
  void aDataFolderThatCannotBeMadeShouldBeNamed(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    CommandRun run = CommandRun.of(Map.of(), command, "--data", file.resolve("data").toString());

    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).singleElement().asString().contains(file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "redis"})
  void aDataFolderOfSomebodyElseShouldBeLeftAlone(String store) throws IOException {
    Path theirs = Files.createDirectories(folder.resolve(store)).resolve("theirs");
    Files.writeString(theirs, "precious");

    CommandRun run = CommandRun.of(Map.of(), "collect", "--data", folder.toString());

    assertThat(run.exitCode()).isOne();
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains(folder.resolve(store).toString(), "not one of our data folders");
    assertThat(theirs).hasContent("precious");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "up", "up --demo"})
  void aPortThatIsTakenShouldBeNamed(String command) throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String options = " --port " + taken.getLocalPort() + " --data " + STORES.folder();

      CommandRun run = CommandRun.of(Map.of(), (command + options).split(" "));

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .singleElement()
          .asString()
          .contains("port " + taken.getLocalPort() + " is in use");
    }
  }
}
