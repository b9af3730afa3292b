package ai.oddwons.benchmark;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.detect.TestSheet;
import ai.oddwons.domain.pattern.detect.TestSink;

/** Counts tests, and those that found one in a thousand or rarer. */
final class TestCount implements TestSink {
  private static final float NOTABLE_DECADES = 3;

  private long tests;
  private long notable;

  @Override
  public void take(TestSheet sheet) {
    tests += sheet.count();
    for (PatternKind kind : TestSheet.ORDER) {
      float[] decades = sheet.column(kind);
      for (int i = 0; i < sheet.size(); i++) {
        notable += decades[i] >= NOTABLE_DECADES ? 1 : 0;
      }
    }
  }

  @Override
  public String toString() {
    return "%,d tests, %,d notable".formatted(tests, notable);
  }
}
