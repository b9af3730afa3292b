package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;

/** Hears of every test that a cycle makes. */
public interface TestSink {

  /**
   * A detector judged a reading.
   *
   * @param slot of the market
   * @param decades minus the decimal logarithm of how often such a statistic occurs, zero or more
   */
  void tested(int slot, PatternKind kind, float decades);
}
