package ai.oddwons.embedded;

/**
 * Where a database is and how to sign in. Names and password of embedded servers consist of letters
 * and digits, so the URLs need no escaping.
 */
public record DatabaseAddress(
    String host, int port, String database, String user, String password) {

  /** In the form of {@code DATABASE_URL}; holds the password. */
  public String url() {
    return "postgresql://" + user + ":" + password + "@" + host + ":" + port + "/" + database;
  }

  /** For JDBC, without user and password. */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  /** Another database of the same server. */
  public DatabaseAddress withDatabase(String other) {
    return new DatabaseAddress(host, port, other, user, password);
  }

  /** Without the password, so that an address may be logged. */
  @Override
  public String toString() {
    return "postgresql://" + user + ":***@" + host + ":" + port + "/" + database;
  }
}
