package ai.oddwons.application.port.out;

/** What every list of a port asks of its limit, so that none means "none" or "all" by accident. */
public final class ListLimit {
  private ListLimit() {}

  /** The limit itself; an {@link IllegalArgumentException} for one below 1. */
  public static int check(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit must be 1 or more, was " + limit);
    }
    return limit;
  }
}
