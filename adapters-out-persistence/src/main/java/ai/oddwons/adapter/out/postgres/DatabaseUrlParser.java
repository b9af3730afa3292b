package ai.oddwons.adapter.out.postgres;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes a database address apart by hand: {@link java.net.URI} refuses characters that passwords
 * hold in practice, and quotes the whole address, password included, when it does.
 */
final class DatabaseUrlParser {
  private static final List<String> SCHEMES = List.of("postgresql://", "postgres://");

  private final String text;

  DatabaseUrlParser(String text) {
    this.text = text.strip();
  }

  DatabaseUrl parse() {
    String rest = afterScheme();
    int query = rest.lastIndexOf('?');
    int at = rest.lastIndexOf('@');
    if (at < 0) {
      throw refused("names no user");
    }
    if (query < at) {
      query = -1;
    }
    String place = rest.substring(at + 1, query < 0 ? rest.length() : query);
    SslMode mode = sslMode(query < 0 ? "" : rest.substring(query + 1));
    return assemble(rest.substring(0, at), place, mode);
  }

  private DatabaseUrl assemble(String who, String place, SslMode mode) {
    int colon = who.indexOf(':');
    int slash = place.indexOf('/');
    String user = decode("user", colon < 0 ? who : who.substring(0, colon));
    String password = colon < 0 ? "" : decode("password", who.substring(colon + 1));
    String server = slash < 0 ? place : place.substring(0, slash);
    String database = slash < 0 ? "" : decode("database", place.substring(slash + 1));
    return new DatabaseUrl(
        named("host", host(server)),
        port(server),
        named("database", database),
        named("user", user),
        password,
        mode);
  }

  private String afterScheme() {
    return SCHEMES.stream()
        .filter(text::startsWith)
        .findFirst()
        .map(scheme -> text.substring(scheme.length()))
        .orElseThrow(() -> refused("does not begin with postgresql:// or postgres://"));
  }

  private static String host(String server) {
    if (server.startsWith("[")) {
      int close = server.indexOf(']');
      if (close < 0) {
        throw refused("opens a bracket before the host and does not close it");
      }
      return server.substring(1, close);
    }
    int colon = server.indexOf(':');
    if (colon != server.lastIndexOf(':')) {
      throw refused("has an IPv6 host without brackets");
    }
    return colon < 0 ? server : server.substring(0, colon);
  }

  private static int port(String server) {
    String behindHost = server.substring(server.indexOf(']') + 1);
    int colon = behindHost.indexOf(':');
    if (colon < 0) {
      return DatabaseUrl.DEFAULT_PORT;
    }
    String digits = behindHost.substring(colon + 1);
    if (!digits.matches("\\d{1,5}")
        || Integer.parseInt(digits) < 1
        || Integer.parseInt(digits) > 65_535) {
      throw refused("has a port outside 1..65535");
    }
    return Integer.parseInt(digits);
  }

  private static SslMode sslMode(String query) {
    SslMode mode = SslMode.PREFER;
    for (String parameter : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      String value = equals < 0 ? "" : parameter.substring(equals + 1);
      if (!name.equals("sslmode")) {
        throw refused("has the unknown parameter '" + name + "'; only sslmode is read");
      }
      mode =
          SslMode.tryParse(value)
              .orElseThrow(() ->
                  refused(
                      "has sslmode '%s', not one of disable, prefer, require, verify-ca, verify-full"
                          .formatted(value)));
    }
    return mode;
  }

  private static String named(String part, String value) {
    if (value.isEmpty()) {
      throw refused("names no " + part);
    }
    return value;
  }

  private static String decode(String part, String value) {
    try {
      // A plus sign is itself here, unlike in forms.
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badEscape) {
      // Without the cause: its message quotes the value.
      throw refused("has a malformed percent escape in its " + part);
    }
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static IllegalArgumentException refused(String what) {
    return new IllegalArgumentException("the database address " + what);
  }
}
