package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.application.port.out.CollectionGapsContract;

final class InMemoryCollectionGapsTest implements CollectionGapsContract {
  private final InMemoryCollectionGaps gaps = new InMemoryCollectionGaps();

  @Override
  public CollectionGaps gaps() {
    return gaps;
  }
}
