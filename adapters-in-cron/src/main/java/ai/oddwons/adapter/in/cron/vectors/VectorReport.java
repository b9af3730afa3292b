package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.adapter.in.cron.vectors.Vector.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of {@code eval vectors}, for people and for programs.
 *
 * @param withReasons whether to say why each vector failed
 */
record VectorReport(List<SetResult> results, boolean withReasons) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  VectorReport {
    results = List.copyOf(results);
  }

  boolean isClean() {
    return results.stream().allMatch(result -> result.failures().isEmpty());
  }

  /** The keys of the outward contract. */
  String json() {
    return JSON.writeValueAsString(Map.of("sets", results.stream().map(this::object).toList()));
  }

  /** A line per set, and with reasons one per failure. */
  String table() {
    return results.isEmpty()
        ? "no vector sets"
        : results.stream().flatMap(this::lines).collect(Collectors.joining(System.lineSeparator()));
  }

  private Map<String, Object> object(SetResult result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", result.name());
    object.put("passed", result.count(Verdict.PASSED));
    object.put("total", result.judgements().size());
    object.put("unsupported", result.count(Verdict.UNSUPPORTED));
    object.put("failed", result.failedIds());
    if (withReasons) {
      object.put("reasons", reasons(result));
    }
    return object;
  }

  private static Map<String, String> reasons(SetResult result) {
    Map<String, String> reasons = new LinkedHashMap<>();
    result.failures().forEach(failure -> reasons.put(failure.id(), failure.reason()));
    return reasons;
  }

  private Stream<String> lines(SetResult result) {
    String line =
        "%s %d/%d unsupported=%d"
            .formatted(
                result.name(),
                result.count(Verdict.PASSED),
                result.judgements().size(),
                result.count(Verdict.UNSUPPORTED));
    if (!withReasons) {
      List<String> failed = result.failedIds();
      return Stream.of(failed.isEmpty() ? line : line + " failed=" + String.join(",", failed));
    }
    return Stream.concat(
        Stream.of(line),
        result.failures().stream()
            .map(failure -> "  %s %s".formatted(failure.id(), failure.reason())));
  }
}
