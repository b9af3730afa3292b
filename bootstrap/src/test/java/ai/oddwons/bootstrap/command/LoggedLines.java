package ai.oddwons.bootstrap.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.slf4j.LoggerFactory;

/**
 * What the process itself writes to standard error during a test: the log, and stack traces. Shown
 * when the test fails.
 */
final class LoggedLines
    implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {
  private final PrintStream usual = System.err;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  List<String> lines() {
    return kept.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** What tells of a fault of ours: lines of level ERROR, and stack traces. */
  List<String> alarms() {
    return lines().stream()
        .filter(line -> line.contains(" ERROR ") || line.matches("\\s+at .*|Caused by: .*"))
        .toList();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    kept.reset();
    // Two threads that log for the first time at once would meet it half made.
    LoggerFactory.getILoggerFactory();
    System.setErr(new PrintStream(kept, true, StandardCharsets.UTF_8));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setErr(usual);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    lines().forEach(usual::println);
    throw failure;
  }
}
