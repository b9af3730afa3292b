package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.CaseStoreContract;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.PatternStore;

final class InMemoryCaseStoreTest implements CaseStoreContract {
  private final InMemoryPatternStore patterns = new InMemoryPatternStore();
  private final InMemoryMarketStore markets = new InMemoryMarketStore(new InMemorySnapshotStore());
  private final CaseStore cases = new InMemoryCaseStore(patterns, markets);

  @Override
  public CaseStore cases() {
    return cases;
  }

  @Override
  public PatternStore patterns() {
    return patterns;
  }

  @Override
  public MarketStore markets() {
    return markets;
  }
}
