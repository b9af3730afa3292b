package ai.oddwons.adapter.in.cron.vectors;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Walks what is expected beside what was computed. More keys than expected do no harm; a missing
 * one is a difference, also where null is expected.
 */
record Comparison(Tolerance tolerance) {
  /** In words, with the path to it; empty when all is as expected. */
  Optional<String> firstDifference(JsonNode expected, JsonNode computed) {
    return differences("", expected, computed).findFirst();
  }

  private Stream<String> differences(String path, JsonNode expected, JsonNode computed) {
    if (expected.isObject() && computed.isObject()) {
      return expected.properties().stream()
          .flatMap(entry ->
              differences(
                  path + "." + entry.getKey(), entry.getValue(), computed.path(entry.getKey())));
    }
    if (expected.isArray() && computed.isArray() && expected.size() == computed.size()) {
      return IntStream.range(0, expected.size())
          .boxed()
          .flatMap(i -> differences(path + "[" + i + "]", expected.get(i), computed.get(i)));
    }
    return isSame(expected, computed)
        ? Stream.empty()
        : Stream.of("%s: expected %s, computed %s".formatted(path, expected, shown(computed)));
  }

  private boolean isSame(JsonNode expected, JsonNode computed) {
    if (expected.isNumber() && computed.isNumber()) {
      return tolerance.accepts(expected.doubleValue(), computed.doubleValue());
    }
    return expected.equals(computed)
        || (expected.isString()
            && computed.isString()
            && tolerance.acceptsMoney(expected.stringValue(), computed.stringValue()));
  }

  private static String shown(JsonNode computed) {
    return computed.isMissingNode() ? "nothing" : computed.toString();
  }
}
