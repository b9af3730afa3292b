package ai.oddwons.bootstrap.command;

import ai.oddwons.bootstrap.config.Configuration.Logging;
import ai.oddwons.bootstrap.config.LogFormat;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Sets the level and form of log lines, which go to standard error: results own standard output.
 */
final class Logs {
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} %-5level %logger{0}: %msg%n%ex";

  /** Libraries that tell at each start what nobody needs to know. */
  private static final Map<String, Level> QUIETER =
      Map.of(
          "org.flywaydb", Level.WARN,
          "org.springframework", Level.WARN,
          // Warns that its API documentation is on, which is meant so.
          "org.springdoc", Level.ERROR,
          "org.springframework.core.events.SpringDocAppInitializer", Level.ERROR,
          // Tells at length why the server did not start, which the command says in one line.
          "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", Level.OFF,
          // Warns that Spring adds filters after the adapters have begun to count, which harms
          // none.
          "io.micrometer.prometheusmetrics", Level.ERROR,
          "io.netty", Level.WARN,
          "io.lettuce", Level.WARN,
          "reactor", Level.WARN,
          "io.r2dbc", Level.WARN);

  private Logs() {}

  static void configure(Logging logging) {
    // Spring Boot would set up logging anew when the web server starts.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(console(context, logging.format()));
    QUIETER.forEach((name, level) -> context.getLogger(name).setLevel(level));
    context.getLogger("ai.oddwons").setLevel(Level.toLevel(logging.level().name()));
  }

  private static ConsoleAppender<ILoggingEvent> console(LoggerContext context, LogFormat format) {
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(encoder(context, format));
    console.start();
    return console;
  }

  private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogFormat format) {
    Encoder<ILoggingEvent> encoder =
        switch (format) {
          case TEXT -> {
            PatternLayoutEncoder text = new PatternLayoutEncoder();
            text.setPattern(PATTERN);
            yield text;
          }
          case JSON -> json();
        };
    encoder.setContext(context);
    encoder.start();
    return encoder;
  }

  /** One object a line; the message as a person would read it, not its pattern and arguments. */
  private static JsonEncoder json() {
    JsonEncoder json = new JsonEncoder();
    json.setWithFormattedMessage(true);
    json.setWithMessage(false);
    json.setWithArguments(false);
    json.setWithSequenceNumber(false);
    json.setWithNanoseconds(false);
    json.setWithContext(false);
    return json;
  }
}
