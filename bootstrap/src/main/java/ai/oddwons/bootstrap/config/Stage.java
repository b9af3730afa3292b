package ai.oddwons.bootstrap.config;

/** Where the service runs; production has no defaults for secrets and stores. */
public enum Stage {
  DEVELOPMENT,
  PRODUCTION
}
