package ai.oddwons.adapter.in.web.run;

import ai.oddwons.domain.run.Funnel;
import java.util.List;
import java.util.Map;

/**
 * One stage of the work.
 *
 * @param passed how many reached its end
 * @param droppedTotal how many did not
 * @param dropped the same by reason
 */
record FunnelStepBody(String name, long passed, long droppedTotal, Map<String, Long> dropped) {

  static List<FunnelStepBody> listOf(Funnel funnel) {
    return funnel.steps().stream()
        .map(step ->
            new FunnelStepBody(
                step.name(), step.passed(), step.dropped().total(), step.dropped().counts()))
        .toList();
  }
}
