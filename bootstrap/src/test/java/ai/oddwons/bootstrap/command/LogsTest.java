package ai.oddwons.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.bootstrap.config.Configuration.Logging;
import ai.oddwons.bootstrap.config.LogFormat;
import ai.oddwons.bootstrap.config.LogLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class LogsTest {
  private static final Logger LOG = LoggerFactory.getLogger(LogsTest.class);

  @RegisterExtension private final LoggedLines log = new LoggedLines();

  @AfterEach
  void logAsUsualAgain() {
    Logs.configure(new Logging(LogLevel.INFO, LogFormat.TEXT));
  }

  @Test
  void aJsonLineShouldSayWhatAPersonWouldRead() {
    Logs.configure(new Logging(LogLevel.INFO, LogFormat.JSON));

    LOG.warn("{} was \"{}\"", "this", "that", new IllegalStateException("why"));

    assertThat(log.lines()).hasSize(1);
    JsonNode line = JsonMapper.shared().readTree(log.lines().getFirst());
    assertThat(line.path("level").asString()).isEqualTo("WARN");
    assertThat(line.path("loggerName").asString()).isEqualTo(LogsTest.class.getName());
    assertThat(line.path("formattedMessage").asString()).isEqualTo("this was \"that\"");
    assertThat(line.path("throwable").path("message").asString()).isEqualTo("why");
  }

  @Test
  void aTextLineShouldShowLevelNameAndMessage() {
    Logs.configure(new Logging(LogLevel.INFO, LogFormat.TEXT));

    LOG.info("{} is up", "all");

    assertThat(log.lines()).singleElement().asString().matches("\\S+Z INFO  LogsTest: all is up");
  }

  @Test
  void theLevelShouldBeTheConfiguredOne() {
    Logs.configure(new Logging(LogLevel.ERROR, LogFormat.TEXT));

    LOG.warn("unheard");

    assertThat(log.lines()).isEmpty();
  }
}
