package ai.oddwons.benchmark;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.detect.TestSink;

/** Counts tests, and those that found one in a thousand or rarer. */
final class TestCount implements TestSink {
  private static final float NOTABLE_DECADES = 3;

  private long tests;
  private long notable;

  @Override
  public void tested(int slot, PatternKind kind, float decades) {
    tests++;
    notable += decades >= NOTABLE_DECADES ? 1 : 0;
  }

  @Override
  public String toString() {
    return "%,d tests, %,d notable".formatted(tests, notable);
  }
}
