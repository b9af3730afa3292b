package ai.oddwons.adapter.out.lucene;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.CandidateIndexContract;
import org.junit.jupiter.api.AfterEach;

/** The contract, without a disk. */
final class InMemoryLuceneTest implements CandidateIndexContract {
  private final LuceneCandidateIndex index = LuceneCandidateIndex.of(LuceneSettings.inMemory(2));

  @AfterEach
  void close() {
    index.close();
  }

  @Override
  public CandidateIndex index() {
    return index;
  }
}
