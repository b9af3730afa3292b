package ai.oddwons.adapter.in.cron.vectors;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One case of a set. */
record Vector(String id, Inputs inputs, JsonNode expected, Tolerance tolerance) {
  /** How a vector fared. */
  enum Verdict {
    PASSED,
    FAILED,
    UNSUPPORTED
  }

  /**
   * @param reason of a failure; empty otherwise
   */
  record Judgement(String id, Verdict verdict, String reason) {}

  /** A runner that throws has failed: a vector holds nothing that it may refuse. */
  Judgement judge(VectorRunner runner) {
    try {
      Optional<Answer> answer = runner.run(inputs);
      return answer.isPresent()
          ? compare(answer.get())
          : new Judgement(id, Verdict.UNSUPPORTED, "");
    } catch (RuntimeException thrown) {
      return new Judgement(id, Verdict.FAILED, thrown.toString());
    }
  }

  private Judgement compare(Answer answer) {
    return new Comparison(tolerance)
        .firstDifference(expected, answer.toJson())
        .map(difference -> new Judgement(id, Verdict.FAILED, difference))
        .orElseGet(() -> new Judgement(id, Verdict.PASSED, ""));
  }
}
