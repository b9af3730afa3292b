package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code up --demo} from a new data folder to the answers it serves, and once more. */
final class UpDemoIT {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final int HOURS_OF_A_DAY = 24;

  @RegisterExtension private final LoggedLines log = new LoggedLines();

  @TempDir private Path folder;

  @AfterEach
  void noAlarmShouldHaveBeenLogged() {
    assertThat(log.alarms()).isEmpty();
  }

  @Test
  void upShouldServeTheDemoAndKeepItsDataForTheNextStart() {
    String market;
    int rows;
    try (RunningDemo demo = RunningDemo.start(folder, START)) {
      JsonNode health = demo.awaitOk("/health", SOON);
      assertThat(health.path("status").asString()).isIn("healthy", "degraded");
      quotesShouldBeServed(demo, "kalshi");
      quotesShouldBeServed(demo, "polymarket");
      jobsShouldBeDone(demo);
      market = marketWithAGrowingPast(demo);
      rows = rows(demo, market);
      assertThat(demo.text("/metrics")).contains("oddwons_");
      assertThat(demo.end(SOON).exitCode()).isZero();
    }
    assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();

    try (RunningDemo demo = RunningDemo.start(folder, START)) {
      JsonNode history = demo.awaitOk(historyOf(market), SOON);
      assertThat(history.path("data").size()).isGreaterThanOrEqualTo(rows);
      assertThat(demo.end(SOON).exitCode()).isZero();
    }
  }

  private static void quotesShouldBeServed(RunningDemo demo, String platform) {
    String path = "/api/v1/markets?limit=50&platform=" + platform;
    JsonNode markets =
        Eventually.get(SOON, () -> Optional.of(demo.json(path)).filter(UpDemoIT::hasQuotes));
    assertThat(markets.path("data"))
        .allMatch(market -> market.path("platform").asString().equals(platform));
    assertThat(markets.path("as_of").isString()).isTrue();
  }

  private static boolean hasQuotes(JsonNode markets) {
    return markets
        .path("data")
        .valueStream()
        .anyMatch(market -> market.path("quote").path("bid").isString());
  }

  /**
   * Most markets stand still for a while: the one that moves next does not. One listed only now has
   * no past yet, so others are waited for.
   */
  private static String marketWithAGrowingPast(RunningDemo demo) {
    String before = receivedAt(lastUpdated(demo).getFirst());
    return Eventually.get(
        SOON,
        () ->
            lastUpdated(demo).stream()
                .filter(market -> receivedAt(market).compareTo(before) > 0)
                .map(market ->
                    market.path("platform").asString() + "/" + market.path("id").asString())
                .filter(market -> rows(demo, market) > HOURS_OF_A_DAY)
                .findFirst());
  }

  private static List<JsonNode> lastUpdated(RunningDemo demo) {
    return demo.json("/api/v1/markets?limit=10&sort=updated").path("data").valueStream().toList();
  }

  private static String receivedAt(JsonNode market) {
    return market.path("quote").path("received_at").asString();
  }

  private static String historyOf(String market) {
    return "/api/v1/markets/" + market + "/history?interval=raw&limit=1000";
  }

  private static int rows(RunningDemo demo, String market) {
    return demo.json(historyOf(market)).path("data").size();
  }

  private static void jobsShouldBeDone(RunningDemo demo) {
    for (String job : new String[] {"collect", "backfill"}) {
      assertThatCode(() -> Eventually.get(SOON, () -> doneRun(demo, job)))
          .as(() -> "a finished %s; what was said:%n%s".formatted(job, demo.said()))
          .doesNotThrowAnyException();
    }
  }

  private static Optional<JsonNode> doneRun(RunningDemo demo, String job) {
    return demo.json("/api/v1/runs?job=" + job)
        .path("data")
        .valueStream()
        .filter(run -> run.path("status").asString().equals("done"))
        .findFirst();
  }
}
