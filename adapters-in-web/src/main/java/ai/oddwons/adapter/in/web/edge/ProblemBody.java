package ai.oddwons.adapter.in.web.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param instance the path that was asked for
 * @param requestId finds the request in our logs
 * @param errors only for bad input, else left out
 */
public record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ParameterFault> errors) {

  static ProblemBody of(RequestProblem problem, String path, String requestId) {
    ProblemKind kind = problem.kind();
    return new ProblemBody(
        kind.type(),
        kind.title(),
        kind.status().value(),
        problem.detail(),
        path,
        requestId,
        problem.faults().isEmpty() ? null : problem.faults());
  }
}
