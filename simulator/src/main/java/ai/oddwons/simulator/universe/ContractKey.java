package ai.oddwons.simulator.universe;

/** Slot, generation and leg in one number that sorts in listing order. */
public final class ContractKey {
  static final int LEG_BITS = 6;
  static final int GENERATION_BITS = 20;

  private ContractKey() {}

  public static long of(int slot, int generation, int leg) {
    return ((long) slot << (LEG_BITS + GENERATION_BITS)) | ((long) generation << LEG_BITS) | leg;
  }

  public static int slot(long key) {
    return (int) Math.min(Integer.MAX_VALUE, key >>> (LEG_BITS + GENERATION_BITS));
  }

  public static int generation(long key) {
    return (int) (key >>> LEG_BITS) & ((1 << GENERATION_BITS) - 1);
  }

  public static int leg(long key) {
    return (int) key & ((1 << LEG_BITS) - 1);
  }
}
