package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.PastCasesContract;
import ai.oddwons.application.port.out.PatternStore;

final class InMemoryPastCasesTest implements PastCasesContract {
  private final InMemoryPatternStore patterns = new InMemoryPatternStore();
  private final CaseStore cases =
      new InMemoryCaseStore(patterns, new InMemoryMarketStore(new InMemorySnapshotStore()));

  @Override
  public CaseStore cases() {
    return cases;
  }

  @Override
  public PatternStore patterns() {
    return patterns;
  }
}
