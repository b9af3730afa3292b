package ai.oddwons.adapter.in.web.edge;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * Ends a request with a problem of a known kind. Carries no stack trace: it is an answer, not a
 * fault of ours.
 */
public final class RequestProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient List<ParameterFault> faults;
  private final transient Map<String, String> headers;

  private RequestProblem(
      ProblemKind kind, String detail, List<ParameterFault> faults, Map<String, String> headers) {
    super(detail, null, false, false);
    this.kind = kind;
    this.faults = List.copyOf(faults);
    this.headers = Map.copyOf(headers);
  }

  public static RequestProblem of(ProblemKind kind, String detail) {
    return new RequestProblem(kind, detail, List.of(), Map.of());
  }

  /** For bad input: names each parameter at fault. */
  public static RequestProblem of(ProblemKind kind, String detail, List<ParameterFault> faults) {
    return new RequestProblem(kind, detail, faults, Map.of());
  }

  /** The same with a {@code Retry-After}, rounded up to whole seconds, at least one. */
  public RequestProblem retryAfter(Duration wait) {
    return withHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Seconds.roundedUp(wait)));
  }

  public RequestProblem withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new RequestProblem(kind, detail(), faults, more);
  }

  public ProblemKind kind() {
    return kind;
  }

  /** For people; never from an exception's text. */
  public String detail() {
    String detail = getMessage();
    return detail == null ? kind.title() : detail;
  }

  public List<ParameterFault> faults() {
    return faults;
  }

  /** Further headers of the answer. */
  public Map<String, String> headers() {
    return headers;
  }
}
