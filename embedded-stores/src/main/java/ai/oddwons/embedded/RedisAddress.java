package ai.oddwons.embedded;

/**
 * Where a Redis database is and how to sign in. The password of embedded servers consists of
 * letters and digits, so the URL needs no escaping.
 *
 * @param database logical database number, 0 unless in tests
 */
public record RedisAddress(String host, int port, int database, String password) {

  /** In the form of {@code REDIS_URL}; holds the password. */
  public String url() {
    return "redis://:" + password + "@" + host + ":" + port + "/" + database;
  }

  /** Without the password, so that an address may be logged. */
  @Override
  public String toString() {
    return "redis://:***@" + host + ":" + port + "/" + database;
  }
}
