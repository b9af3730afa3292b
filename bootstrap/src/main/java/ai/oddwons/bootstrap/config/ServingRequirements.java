package ai.oddwons.bootstrap.config;

import java.nio.charset.StandardCharsets;

/** What a process that serves users needs beyond what a job needs. */
public final class ServingRequirements {
  /** As many bits as the signature has, RFC 7518 section 3.2. */
  private static final int LEAST_SECRET_BYTES = 32;

  private ServingRequirements() {}

  /** Throws {@link Misconfigured} when a production service would start without a strong secret. */
  public static void check(Configuration configuration) {
    if (!configuration.isProduction()) {
      return;
    }
    Secret secret =
        configuration
            .web()
            .jwtSecret()
            .orElseThrow(() -> new Misconfigured("JWT_SECRET must be set in production"));
    if (secret.value().getBytes(StandardCharsets.UTF_8).length < LEAST_SECRET_BYTES) {
      throw new Misconfigured(
          "JWT_SECRET must have at least %d bytes".formatted(LEAST_SECRET_BYTES));
    }
  }
}
