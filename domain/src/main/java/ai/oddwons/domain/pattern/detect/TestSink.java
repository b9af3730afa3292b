package ai.oddwons.domain.pattern.detect;

/** Hears of every test that a cycle makes. */
public interface TestSink {

  /**
   * Detectors judged some readings, each market once.
   *
   * @param sheet good until this returns: it is used again for the next ones
   */
  void take(TestSheet sheet);
}
