package ai.oddwons.adapter.out.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One request, described. Every value is percent-encoded in full, cursors with plus signs included.
 *
 * @param operation names it in metrics and messages, such as {@code events}
 * @param path below the base address, with a leading slash; values are filled in for {@code {}}
 * @param query pairs in the order they are sent; a name may repeat
 * @param jsonBody null for none
 * @param tolls what each try pays, see {@link TokenBucket}
 * @param reading what counts as an answer
 */
public record HttpCall(
    String operation,
    HttpMethod method,
    String path,
    List<String> pathValues,
    List<Map.Entry<String, String>> query,
    @Nullable String jsonBody,
    List<Toll> tolls,
    Reading reading) {
  public HttpCall {
    pathValues = List.copyOf(pathValues);
    query = List.copyOf(query);
    tolls = List.copyOf(tolls);
  }

  /**
   * What counts as an answer beside success.
   *
   * @param emptyWhenNotFound whether a 404 is an empty answer and not a refusal
   * @param alsoRead statuses other than success whose body may be the answer all the same
   */
  public record Reading(boolean emptyWhenNotFound, Set<Integer> alsoRead) {
    static final Reading SUCCESS = new Reading(false, Set.of());

    public Reading {
      alsoRead = Set.copyOf(alsoRead);
    }
  }

  /** Tokens owed to one bucket. */
  public record Toll(TokenBucket bucket, int tokens) {}

  public static HttpCall get(String operation, String path, String... pathValues) {
    return of(operation, HttpMethod.GET, path, List.of(pathValues), null);
  }

  public static HttpCall post(String operation, String path, String jsonBody) {
    return of(operation, HttpMethod.POST, path, List.of(), jsonBody);
  }

  private static HttpCall of(
      String operation,
      HttpMethod method,
      String path,
      List<String> pathValues,
      @Nullable String jsonBody) {
    return new HttpCall(
        operation, method, path, pathValues, List.of(), jsonBody, List.of(), Reading.SUCCESS);
  }

  /** Adds a parameter; a null value leaves it out. */
  public HttpCall with(String name, @Nullable Object value) {
    return value == null ? this : withAll(name, List.of(value.toString()));
  }

  /** Repeats a parameter for each value. */
  public HttpCall withAll(String name, Collection<String> values) {
    List<Map.Entry<String, String>> more = new ArrayList<>(query);
    values.forEach(value -> more.add(Map.entry(name, value)));
    return new HttpCall(operation, method, path, pathValues, more, jsonBody, tolls, reading);
  }

  /** Each try pays this on top. */
  public HttpCall paying(TokenBucket bucket, int tokens) {
    List<Toll> more = new ArrayList<>(tolls);
    more.add(new Toll(bucket, tokens));
    return new HttpCall(operation, method, path, pathValues, query, jsonBody, more, reading);
  }

  /** A 404 becomes an empty answer. */
  public HttpCall orEmptyWhenNotFound() {
    return reading(new Reading(true, reading.alsoRead()));
  }

  /** With one of these statuses the body is read too; one that is no answer is a failure. */
  public HttpCall reading(Set<Integer> statuses) {
    return reading(new Reading(reading.emptyWhenNotFound(), statuses));
  }

  private HttpCall reading(Reading other) {
    return new HttpCall(operation, method, path, pathValues, query, jsonBody, tolls, other);
  }

  /** Whether a 404 is an empty answer and not a refusal. */
  boolean emptyWhenNotFound() {
    return reading.emptyWhenNotFound();
  }

  /** Statuses other than success whose body may be the answer all the same. */
  Set<Integer> alsoRead() {
    return reading.alsoRead();
  }

  /** The whole address below a base. */
  public URI uri(URI baseUrl) {
    UriComponentsBuilder builder = UriComponentsBuilder.fromUri(baseUrl).path(path);
    List<Object> values = new ArrayList<>(pathValues);
    for (Map.Entry<String, String> parameter : query) {
      builder.queryParam(parameter.getKey(), "{value}");
      values.add(parameter.getValue());
    }
    return builder.encode().buildAndExpand(values.toArray()).toUri();
  }
}
