package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with arguments and variables is told before anything is started. */
final class CommandLineTest {

  @RegisterExtension private final LoggedLines log = new LoggedLines();

  @TempDir private Path folder;

  @AfterEach
  void nothingShouldHaveBeenStartedNorLogged() {
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(log.lines()).isEmpty();
  }

  private CommandRun run(Map<String, String> variables, String command) {
    String[] arguments = command.isEmpty() ? new String[0] : command.split(" ");
    return CommandRun.of(variables, arguments);
  }

  /** Would keep its data where the test can see that there is none. */
  private CommandRun runWithData(Map<String, String> variables, String command) {
    return run(variables, command + " --data " + folder.resolve("data"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "up",
        "serve",
        "collect",
        "migrate",
        "doctor",
        "simulate",
        "eval",
        "eval parse",
        "eval vectors",
        "eval detect"
      })
  void everyCommandShouldExplainItself(String command) {
    CommandRun run = run(Map.of(), (command + " --help").strip());

    assertThat(run.exitCode()).isZero();
    assertThat(run.said()).contains("Usage: " + ("oddwons " + command).strip());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void versionShouldBeTold() {
    CommandRun run = run(Map.of(), "--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.said()).startsWith("oddwons ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', which command",
    "fly, fly",
    "eval, which evaluation",
    "eval fly, fly",
    "collect --fast, --fast",
    "collect again, again",
    "collect --backfill, --backfill",
    "collect --backfill week, week",
    "collect --backfill 0d, 0d",
    "collect --backfill 400d, 400d",
    "collect --backfill 99999999999d, 99999999999d",
    "collect --data, --data",
    "up --port http, http",
    "up --port 65536, 65536",
    "serve --port -1, -1",
    "serve --port '', --port",
    "simulate --port x, --port",
    "simulate --markets 5, markets",
    "simulate --faults most, most",
    "simulate --down nobody, --down",
    "eval parse, VENUE",
    "eval parse kalshi, FILE",
    "eval parse nowhere pom.xml, nowhere",
    "eval parse kalshi no-such-file, no-such-file",
    "eval detect, FILE",
    "eval detect no-such-file, no-such-file",
    "eval detect pom.xml, pom.xml line 1",
    "eval vectors, DIR",
    "eval vectors no-such-folder, no-such-folder",
    "eval vectors pom.xml, pom.xml",
  })
  void aWrongArgumentShouldBeNamedInOneLine(String command, String named) {
    CommandRun run = run(Map.of(), command);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains(named);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DATABASE_URL, mysql://u:hidden@h/d",
    "DATABASE_URL, postgresql://h/hidden",
    "DATABASE_URL, postgresql://u:hid%zzden@h/d",
    "DATABASE_URL, postgresql://u:hidden@h:99999/d",
    "DATABASE_READ_URL, hidden",
    "REDIS_URL, http://:hidden@h",
    "REDIS_URL, redis://:hidden@h:0",
    "KALSHI_BASE_URL, hidden",
    "KALSHI_WS_URL, https://hidden",
    "KALSHI_API_KEY_ID, hidden",
    "KALSHI_PRIVATE_KEY, hidden",
    "POLYMARKET_GAMMA_URL, ftp://hidden",
    "POLYMARKET_CLOB_URL, hidden",
    "POLYMARKET_DATA_URL, hidden",
    "POLYMARKET_WS_URL, hidden",
    "GROQ_BASE_URL, hidden",
    "AI_ANALYSIS_ENABLED, hidden",
    "AI_DAILY_BUDGET_USD, hidden",
    "AI_DAILY_BUDGET_USD, -1",
    "STRIPE_BASE_URL, hidden",
    "CORS_ORIGINS, hidden",
    "ENVIRONMENT, hidden",
    "PORT, hidden",
    "PORT, 70000",
    "LOG_LEVEL, hidden",
    "LOG_FORMAT, hidden",
    "JWT_ALGORITHM, hidden",
    "ACCESS_TOKEN_EXPIRE_MINUTES, hidden",
  })
  void aMalformedVariableShouldBeNamedInOneLineAndNotShown(String name, String value) {
    CommandRun run = runWithData(Map.of(name, value), "collect");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .singleElement()
        .asString()
        .containsPattern("KALSHI_(PRIVATE_KEY|API_KEY_ID)|" + name)
        .doesNotContain("hid", value);
  }

  @Test
  void aPrivateKeyThatIsNoneShouldBeNamedAndNotShown() {
    CommandRun run =
        runWithData(
            Map.of("KALSHI_API_KEY_ID", "id", "KALSHI_PRIVATE_KEY", "-----BEGIN hidden"),
            "collect");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains("KALSHI_PRIVATE_KEY")
        .doesNotContain("hidden");
  }

  @Test
  void everyFaultShouldHaveALineOfItsOwn() {
    CommandRun run =
        runWithData(Map.of("PORT", "x", "LOG_LEVEL", "x", "CORS_ORIGINS", "x,y"), "collect");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .hasSize(3)
        .allMatch(line -> line.matches("oddwons collect: [A-Z_]+ must .*"));
  }

  @ParameterizedTest
  @CsvSource({
    "PORT=x, PORT must",
    "DATABASE_URL=mysql://u:hidden@h/d, DATABASE_URL",
    "ENVIRONMENT=production, DATABASE_URL must",
  })
  void doctorShouldTakeAFaultySettingForAFinding(String variable, String finding) {
    String[] nameAndValue = variable.split("=", 2);

    CommandRun run = runWithData(Map.of(nameAndValue[0], nameAndValue[1]), "doctor");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .singleElement()
        .asString()
        .startsWith("settings     faulty    " + finding)
        .doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"up", "up --demo", "serve", "collect", "migrate"})
  void noCommandShouldUseTheEmbeddedDatabaseInProduction(String command) {
    CommandRun run = runWithData(Map.of("ENVIRONMENT", "production"), command);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("DATABASE_URL");
  }

  @ParameterizedTest
  @CsvSource({"serve, ''", "up, ''", "serve, short", "up, short", "up --demo, short"})
  void servingInProductionShouldWantAStrongSecret(String command, String secret) {
    Map<String, String> variables =
        Map.of(
            "ENVIRONMENT", "production",
            "DATABASE_URL", "postgresql://u:p@127.0.0.1:1/d",
            "REDIS_URL", "redis://127.0.0.1:1",
            "JWT_SECRET", secret);

    CommandRun run = runWithData(variables, command);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains("JWT_SECRET");
  }

  @Test
  void evaluationsShouldNeedNothing() throws IOException {
    Path body = Files.writeString(folder.resolve("body.json"), "{\"markets\":[],\"cursor\":\"\"}");

    CommandRun run =
        run(Map.of("ENVIRONMENT", "production", "PORT", "x"), "eval parse kalshi --json " + body);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).singleElement().asString().startsWith("{\"objects\":0,");
  }
}
