package ai.oddwons.domain.pattern.evaluation;

/**
 * Whose turn it is: series by the minute in which they are read next, those of one minute in the
 * order of their numbers. A heap over plain numbers, each of which is a minute and a series.
 */
final class Turns {
  private final long[] heap;
  private int size;

  /** For at most so many series at once. */
  Turns(int series) {
    this.heap = new long[series];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The minute that comes next; there must be one. */
  int minute() {
    return (int) (heap[0] >> Integer.SIZE);
  }

  /** A series that is not waiting yet, to be read in a minute from 0 on. */
  void add(int minute, int series) {
    long turn = (long) minute << Integer.SIZE | series;
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] > turn) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = turn;
  }

  /** Takes the series that comes next. */
  int next() {
    int series = (int) heap[0];
    long moved = heap[--size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = lesserChild(at);
      if (heap[child] >= moved) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
    return series;
  }

  private int lesserChild(int at) {
    int left = 2 * at + 1;
    return left + 1 < size && heap[left + 1] < heap[left] ? left + 1 : left;
  }
}
