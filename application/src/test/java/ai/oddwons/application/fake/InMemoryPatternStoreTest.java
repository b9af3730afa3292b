package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.application.port.out.PatternStoreContract;

final class InMemoryPatternStoreTest implements PatternStoreContract {
  private final PatternStore store = new InMemoryPatternStore();

  @Override
  public PatternStore patterns() {
    return store;
  }
}
