package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.bootstrap.OddWons;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Real processes and real signals. */
@Timeout(600)
final class SignalIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @RegisterExtension private static final RunningStores STORES = new RunningStores();

  private static Process start(Map<String, String> variables, String... command)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), OddWons.class.getName()));
    words.addAll(List.of(command));
    words.addAll(List.of("--data", STORES.folder().toString()));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().keySet().removeAll(Set.of("DATABASE_URL", "REDIS_URL", "ENVIRONMENT"));
    builder.environment().putAll(variables);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static int exitCodeAfterTheSignal(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** As the ledger tells it; empty as long as there is none. */
  private static Optional<String> statusOfTheRun() {
    try {
      boolean begun = STORES.column("select to_regclass('job_runs')").getFirst() != null;
      return begun
          ? STORES.column("select status from job_runs").stream().findFirst()
          : Optional.empty();
    } catch (SQLException failed) {
      throw new AssertionError("the ledger cannot be read", failed);
    }
  }

  /** Takes every connection and answers nothing. */
  private static ServerSocket silentVenues() throws IOException {
    return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private static Map<String, String> variables(ServerSocket venues) {
    String address = "http://127.0.0.1:" + venues.getLocalPort();
    return Map.of(
        "KALSHI_BASE_URL", address,
        "POLYMARKET_GAMMA_URL", address,
        "POLYMARKET_CLOB_URL", address,
        "POLYMARKET_DATA_URL", address);
  }

  @Test
  void serveShouldEndSoonAfterTheSignal() throws IOException, InterruptedException {
    Process process = start(Map.of(), "serve", "--port", "0");
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("serving http://localhost:");

      exitCodeAfterTheSignal(process);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void collectShouldEndItsRunAfterTheSignal() throws IOException, InterruptedException {
    try (ServerSocket venues = silentVenues()) {
      Process process = start(variables(venues), "collect");
      try {
        Eventually.get(LIMIT, SignalIT::statusOfTheRun);

        exitCodeAfterTheSignal(process);

        assertThat(statusOfTheRun()).get().isNotEqualTo("running").isNotEqualTo("abandoned");
      } finally {
        process.destroyForcibly();
      }
    }
  }

  @Test
  void upShouldEndItsRunAfterTheSignal() throws IOException, InterruptedException {
    try (ServerSocket venues = silentVenues()) {
      Process process = start(variables(venues), "up", "--port", "0");
      try {
        Eventually.get(LIMIT, SignalIT::statusOfTheRun);

        exitCodeAfterTheSignal(process);

        assertThat(statusOfTheRun()).get().isNotEqualTo("running").isNotEqualTo("abandoned");
      } finally {
        process.destroyForcibly();
      }
    }
  }
}
