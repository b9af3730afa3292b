package ai.oddwons.architecture.planted.domain.market;

/** A value that changes. */
final class Counter {
  private int count;

  int next() {
    count++;
    return count;
  }
}
