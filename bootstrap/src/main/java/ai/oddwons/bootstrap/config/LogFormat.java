package ai.oddwons.bootstrap.config;

/** How log lines look: for people, or one JSON object each. */
public enum LogFormat {
  TEXT,
  JSON
}
