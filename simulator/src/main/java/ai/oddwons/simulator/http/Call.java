package ai.oddwons.simulator.http;

import java.util.Arrays;
import java.util.List;

/**
 * One request to a venue.
 *
 * @param path below the venue's prefix, decoded, with a leading slash
 * @param body empty unless posted
 */
public record Call(String method, String path, Query query, byte[] body) {

  /** The path's parts, without empty ones. */
  public List<String> segments() {
    return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  public boolean posted() {
    return method.equals("POST");
  }
}
