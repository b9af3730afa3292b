package ai.oddwons.architecture.planted.bootstrap;

/** Found by its hash, yet equal to nothing. */
final class HalfHashed {
  @Override
  public int hashCode() {
    return 1;
  }
}
