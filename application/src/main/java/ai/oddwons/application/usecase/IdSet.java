package ai.oddwons.application.usecase;

/**
 * The ids of one venue seen in one run, by a 64-bit mark each, so that 200,000 of them take a few
 * megabytes. Two of 200,000 ids share a mark with a chance of about one in a billion. Confined to
 * one subscription.
 */
final class IdSet {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] marks = new long[FIRST_CAPACITY];
  private int size;

  /** Whether it was new. */
  boolean add(String nativeId) {
    if (size * 3L >= marks.length * 2L) {
      grow();
    }
    return insert(mark(nativeId));
  }

  boolean contains(String nativeId) {
    long mark = mark(nativeId);
    return marks[slotOf(mark)] == mark;
  }

  int size() {
    return size;
  }

  private boolean insert(long mark) {
    int slot = slotOf(mark);
    if (marks[slot] == mark) {
      return false;
    }
    marks[slot] = mark;
    size++;
    return true;
  }

  /** Where the mark is, or the free slot where it belongs: linear probing. */
  private int slotOf(long mark) {
    int mask = marks.length - 1;
    int slot = (int) (mark ^ (mark >>> 32)) & mask;
    while (marks[slot] != 0 && marks[slot] != mark) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = marks;
    marks = new long[old.length * 2];
    size = 0;
    for (long mark : old) {
      if (mark != 0) {
        insert(mark);
      }
    }
  }

  /**
   * FNV-1a, finished by a mixer since its high bits alone are weak; never 0, which means «free».
   */
  private static long mark(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
