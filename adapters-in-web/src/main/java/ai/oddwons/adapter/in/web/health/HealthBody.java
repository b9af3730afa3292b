package ai.oddwons.adapter.in.web.health;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.in.CheckHealth.Report;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of all we depend on.
 *
 * @param status {@code healthy}, {@code degraded} or {@code unhealthy}
 */
record HealthBody(String status, Instant asOf, List<ConditionBody> conditions) {

  static HealthBody of(Report report) {
    return new HealthBody(
        Word.of(report.verdict()),
        report.at(),
        report.conditions().stream().map(ConditionBody::of).toList());
  }

  /**
   * One thing we depend on.
   *
   * @param vital whether nothing can be served without it
   * @param state {@code up}, {@code impaired}, {@code down} or {@code off}
   * @param since when it was last known to work
   */
  record ConditionBody(
      String name, boolean vital, String state, String detail, @Nullable Instant since) {

    static ConditionBody of(Condition condition) {
      return new ConditionBody(
          condition.name(),
          condition.vital(),
          Word.of(condition.state()),
          condition.detail(),
          condition.since());
    }
  }
}
