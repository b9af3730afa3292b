package ai.oddwons.adapter.out.postgres;

/**
 * Where a database is and who asks, such as {@code
 * postgresql://user:pass@host:5432/db?sslmode=require}. Its text form hides the password, so that
 * it may be logged.
 *
 * @param host a name or address; IPv6 without its brackets
 * @param port 1 to 65535
 * @param password empty when the server asks for none
 */
public record DatabaseUrl(
    String host, int port, String database, String user, String password, SslMode sslMode) {
  static final int DEFAULT_PORT = 5432;

  public DatabaseUrl {
    if (host.isEmpty() || database.isEmpty() || user.isEmpty() || port < 1 || port > 65_535) {
      throw new IllegalArgumentException("a database address names host, port, database and user");
    }
  }

  /**
   * Reads {@code postgresql://} and {@code postgres://} addresses; user, password and database may
   * be percent-encoded. The port is 5432 and the mode {@code prefer} unless given.
   *
   * @throws IllegalArgumentException with a message that names what is wrong and never shows the
   *     password
   */
  public static DatabaseUrl parse(String text) {
    return new DatabaseUrlParser(text).parse();
  }

  /** For the JDBC driver, without user and password. */
  String toJdbc() {
    String bracketed = host.contains(":") ? "[" + host + "]" : host;
    return "jdbc:postgresql://%s:%d/%s?sslmode=%s&ApplicationName=oddwons-migrate"
        .formatted(bracketed, port, DatabaseUrlParser.encode(database), sslMode.word());
  }

  /** With the password masked. */
  @Override
  public String toString() {
    String bracketed = host.contains(":") ? "[" + host + "]" : host;
    return "postgresql://%s%s@%s:%d/%s?sslmode=%s"
        .formatted(
            user, password.isEmpty() ? "" : ":***", bracketed, port, database, sslMode.word());
  }
}
