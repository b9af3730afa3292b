package ai.oddwons.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One answer, its body complete. */
public record Reply(int status, String contentType, Map<String, String> headers, byte[] body) {
  private static final String JSON = "application/json";

  public Reply {
    headers = Map.copyOf(headers);
  }

  public static Reply json(byte[] body) {
    return json(200, body);
  }

  public static Reply json(int status, byte[] body) {
    return new Reply(status, JSON, Map.of(), body);
  }

  /** JSON written out by hand; for bodies too small to be worth a generator. */
  public static Reply json(int status, String body) {
    return json(status, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply html(int status, String body) {
    return new Reply(status, "text/html", Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, contentType, more, body);
  }
}
