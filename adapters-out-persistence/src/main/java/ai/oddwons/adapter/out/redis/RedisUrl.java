package ai.oddwons.adapter.out.redis;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a Redis server is and how to sign in, as {@code REDIS_URL} says it: {@code
 * redis://[[user:]password@]host[:port][/database][?family=0]}, or {@code rediss://} for TLS. User
 * and password may be percent-encoded. {@code family}, which some platforms add for their own
 * clients, says nothing to ours.
 *
 * @param host a name or an address, an IPv6 address without brackets
 * @param user null for the server's default user
 * @param password null when none is asked for
 * @param database 0 or more
 */
public record RedisUrl(
    boolean tls,
    String host,
    int port,
    @Nullable String user,
    @Nullable String password,
    int database) {
  private static final int USUAL_PORT = 6379;
  private static final int HIGHEST_PORT = 65_535;
  private static final String SECRET = "***";
  private static final Pattern ADDRESS =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:]+)(?::(\\d{1,5}))?");
  private static final Pattern DATABASE = Pattern.compile("/?|/(\\d{1,5})");

  /**
   * @throws IllegalArgumentException with a message for people, which never holds a secret
   */
  public static RedisUrl parse(String text) {
    URI uri = uriOf(text.strip());
    refuseParameters(uri);
    String authority = uri.getRawAuthority();
    if (authority == null) {
      throw new IllegalArgumentException("has no host");
    }
    int at = authority.lastIndexOf('@');
    Matcher address =
        matched(ADDRESS, authority.substring(at + 1), "has no readable host and port");
    Login login = at < 0 ? Login.NONE : Login.parse(authority.substring(0, at));
    return new RedisUrl(
        isTls(uri.getScheme()),
        withoutBrackets(address.group(1)),
        portOf(address.group(2)),
        login.user(),
        login.password(),
        databaseOf(uri.getRawPath()));
  }

  /** Without password, so that it may be logged. */
  @Override
  public String toString() {
    String login = password == null ? "" : (user == null ? "" : user) + ":" + SECRET + "@";
    String shownHost = host.contains(":") ? "[" + host + "]" : host;
    return (tls ? "rediss://" : "redis://") + login + shownHost + ":" + port + "/" + database;
  }

  private static URI uriOf(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException notAUrl) {
      // Its own message repeats the text, and with it the password.
      throw new IllegalArgumentException(
          "is not a URL; the trouble is at character " + (notAUrl.getIndex() + 1));
    }
  }

  private static boolean isTls(@Nullable String scheme) {
    return switch (scheme) {
      case "redis" -> false;
      case "rediss" -> true;
      case null, default ->
          throw new IllegalArgumentException("must begin with redis:// or rediss://");
    };
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static int portOf(@Nullable String digits) {
    int port = digits == null ? USUAL_PORT : Integer.parseInt(digits);
    if (port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("has no port from 1 to " + HIGHEST_PORT + ", but " + port);
    }
    return port;
  }

  private static int databaseOf(@Nullable String path) {
    String digits =
        matched(DATABASE, path == null ? "" : path, "has a path that is no database number")
            .group(1);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static void refuseParameters(URI uri) {
    if (uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "has a part behind #; write %23 when it is of the password");
    }
    String query = uri.getRawQuery();
    if (query == null || query.isEmpty()) {
      return;
    }
    for (String parameter : query.split("&", -1)) {
      String name = parameter.split("=", 2)[0];
      if (!name.equals("family")) {
        throw new IllegalArgumentException("has a parameter we do not know: " + name);
      }
    }
  }

  private static Matcher matched(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(otherwise);
    }
    return matcher;
  }

  /** One word alone is the password. */
  private record Login(@Nullable String user, @Nullable String password) {
    static final Login NONE = new Login(null, null);

    static Login parse(String raw) {
      int colon = raw.indexOf(':');
      return new Login(
          colon < 1 ? null : decoded(raw.substring(0, colon)),
          presentOrNull(raw.substring(colon + 1)));
    }

    private static @Nullable String presentOrNull(String raw) {
      return raw.isEmpty() ? null : decoded(raw);
    }

    private static String decoded(String raw) {
      // The decoder is one for forms, where a plus is a blank; in a URL it is a plus.
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
