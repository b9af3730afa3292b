package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.bootstrap.OddWons;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real process and a real signal. */
@Timeout(600)
final class SignalIT {
  private static final long SECONDS_TO_CLOSE = 120;

  @RegisterExtension private static final RunningStores STORES = new RunningStores();

  private static Process serve() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OddWons.class.getName(),
            "serve",
            "--port",
            "0",
            "--data",
            STORES.folder().toString());
    builder.environment().keySet().removeAll(Set.of("DATABASE_URL", "REDIS_URL", "ENVIRONMENT"));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void serveShouldEndSoonAfterTheSignal() throws IOException, InterruptedException {
    Process process = serve();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("serving http://localhost:");

      process.destroy();

      assertThat(process.waitFor(SECONDS_TO_CLOSE, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }
}
