package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.PatternListingContract;
import ai.oddwons.application.port.out.PatternStore;

final class InMemoryPatternListingTest implements PatternListingContract {
  private final PatternStore store = new InMemoryPatternStore();

  @Override
  public PatternStore patterns() {
    return store;
  }
}
