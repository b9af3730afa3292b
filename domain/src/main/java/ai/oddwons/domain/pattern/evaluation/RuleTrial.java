package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.evaluation.rule.History;
import ai.oddwons.domain.pattern.evaluation.rule.PlainRule;
import java.util.List;

/** Shows series to plain rules, one series after the other, and writes down what they say. */
final class RuleTrial {
  private final List<Series> series;
  private final List<PlainRule> rules = PlainRule.all();
  private final List<AlarmLog> logs;

  RuleTrial(List<Series> series) {
    this.series = series;
    this.logs = rules.stream().map(rule -> new AlarmLog(Measure.of(rule), series)).toList();
  }

  /** What they said; a rule that had nothing to look at in any series is left out. */
  List<AlarmLog> run() {
    for (int i = 0; i < series.size(); i++) {
      History history = series.get(i).points().history();
      for (int rule = 0; rule < logs.size(); rule++) {
        judge(i, history, rule);
      }
    }
    return logs.stream().filter(log -> log.tests() > 0).toList();
  }

  private void judge(int ofSeries, History history, int rule) {
    for (int reading = 0; reading < history.size(); reading++) {
      float score = (float) rules.get(rule).score(history, reading);
      logs.get(rule).add(ofSeries, history.second(reading), score);
    }
  }
}
