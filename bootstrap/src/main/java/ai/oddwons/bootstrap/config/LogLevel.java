package ai.oddwons.bootstrap.config;

/** The least severe message that is logged. */
public enum LogLevel {
  TRACE,
  DEBUG,
  INFO,
  WARN,
  ERROR
}
