package ai.oddwons.bootstrap.config;

/** How access tokens are signed. */
public enum JwtAlgorithm {
  HS256
}
