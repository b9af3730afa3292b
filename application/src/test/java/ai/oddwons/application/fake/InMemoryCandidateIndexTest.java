package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.CandidateIndexContract;

final class InMemoryCandidateIndexTest implements CandidateIndexContract {
  private final InMemoryCandidateIndex index = new InMemoryCandidateIndex();

  @Override
  public CandidateIndex index() {
    return index;
  }
}
