package ai.oddwons.bootstrap.command;

import ai.oddwons.bootstrap.config.Configuration.Logging;
import org.slf4j.LoggerFactory;

/** Sets the level and form of log lines, which go to standard error: results own standard output. */
final class Logs {
  private Logs() {}

  static void configure(Logging logging) {
    if (LoggerFactory.getILoggerFactory() instanceof ch.qos.logback.classic.LoggerContext context) {
      context
          .getLogger("ai.oddwons")
          .setLevel(ch.qos.logback.classic.Level.toLevel(logging.level().name()));
    }
  }
}
