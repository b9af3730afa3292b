package ai.oddwons.architecture.planted.adapter.out.kalshi;

/** A class of the adapter that is no port. */
public final class Leak {
  private Leak() {}

  public static Leak open() {
    return new Leak();
  }
}
